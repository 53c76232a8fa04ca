package onrecord.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class JobBoardTest {

  private final AtomicInteger moves = new AtomicInteger();
  private final JobBoard board = new JobBoard(moves::incrementAndGet);

  @Test
  void aJobGivesItsResultAndLeavesTheBoard() {
    Job<String> job = board.start("test", "Testing", ticket -> "result");

    assertThat(job.await()).isEqualTo("result");
    assertThat(job.state()).isEqualTo(Job.State.DONE);
    assertThat(board.running()).isEmpty();
    assertThat(moves).hasPositiveValue();
  }

  @Test
  void aCancelledJobGivesWhatItHas() {
    CountDownLatch begun = new CountDownLatch(1);
    Job<Integer> job = board.start("test", "Counting", ticket -> countUntilTold(ticket, begun));
    await(begun);

    assertThat(board.running()).containsExactly(job);
    job.cancel();

    assertThat(job.await()).isPositive();
    assertThat(job.state()).isEqualTo(Job.State.CANCELLED);
  }

  @Test
  void aPausedJobWaitsUntilItIsResumed() {
    Semaphore steps = new Semaphore(0);
    AtomicInteger done = new AtomicInteger();
    Job<Integer> job =
        board.start(
            "test",
            "Stepping",
            ticket -> {
              while (ticket.mayGoOn() && done.get() < 2) {
                steps.acquireUninterruptibly();
                ticket.reached(done.incrementAndGet());
              }
              return done.get();
            });
    job.pause();
    steps.release(2);
    assertThat(job.state()).isEqualTo(Job.State.PAUSED);

    job.resume();

    assertThat(job.await()).isEqualTo(2);
  }

  @Test
  void aPausedJobCanBeCancelled() {
    CountDownLatch begun = new CountDownLatch(1);
    Job<Integer> job = board.start("test", "Counting", ticket -> countUntilTold(ticket, begun));
    await(begun);

    job.pause();
    job.cancel();

    assertThat(job.await()).isPositive();
    assertThat(job.state()).isEqualTo(Job.State.CANCELLED);
  }

  @Test
  void aFailureIsOneSentence() {
    Job<String> job =
        board.start(
            "test",
            "Failing",
            ticket -> {
              throw new LibraryException("The disk is full.", null);
            });

    assertThatExceptionOfType(LibraryException.class)
        .isThrownBy(job::await)
        .withMessage("The disk is full.");
    assertThat(job.state()).isEqualTo(Job.State.FAILED);
    assertThat(job.failure()).contains("The disk is full.");
  }

  @Test
  void whatIsStartedInTurnWaitsForWhatWasBeforeIt() {
    CountDownLatch begun = new CountDownLatch(1);
    Job<Integer> first = board.startInTurn("Counting", ticket -> countUntilTold(ticket, begun));
    Job<Job.State> second = board.startInTurn("Looking", ticket -> first.state());
    await(begun);
    assertThat(board.running()).containsExactly(first, second);

    first.cancel();

    assertThat(second.await()).isEqualTo(Job.State.CANCELLED);
  }

  @Test
  void closingStopsWhatWaitsForItsTurnToo() {
    CountDownLatch begun = new CountDownLatch(1);
    board.startInTurn("Counting", ticket -> countUntilTold(ticket, begun));
    Job<Boolean> second = board.startInTurn("Looking", JobTicket::mayGoOn);
    await(begun);

    board.close();

    assertThat(second.await()).isFalse();
  }

  @Test
  void closingStopsEverything() {
    CountDownLatch begun = new CountDownLatch(1);
    Job<Integer> job = board.start("test", "Counting", ticket -> countUntilTold(ticket, begun));
    await(begun);

    board.close();

    assertThat(job.state()).isEqualTo(Job.State.CANCELLED);
  }

  private static int countUntilTold(JobTicket ticket, CountDownLatch begun) {
    int count = 0;
    while (ticket.mayGoOn()) {
      count++;
      ticket.reached(count);
      begun.countDown();
      Thread.onSpinWait();
    }
    return count;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
