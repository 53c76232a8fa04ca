package onrecord.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class FxJobsTest {

  private final FxJobs jobs = new FxJobs();
  private final List<Object> got = new CopyOnWriteArrayList<>();

  @BeforeEach
  void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Platform.setImplicitExit(false);
  }

  @Test
  void onlyTheLatestOfASlotBringsItsResult() throws Exception {
    CountDownLatch held = new CountDownLatch(1);
    jobs.latest("search", () -> held.await(10, TimeUnit.SECONDS), got::add, got::add);
    jobs.latest("search", () -> "newer", got::add, got::add);
    held.countDown();

    untilIdle();
    assertThat(got).containsExactly("newer");
  }

  @Test
  void workThatMustBeDoneIsDoneInItsOrderAndOnTheJavaFxThreadHandedOn() throws Exception {
    IntStream.range(0, 50)
        .forEach(
            i ->
                jobs.inOrder(
                    () -> i, n -> got.add(Platform.isFxApplicationThread() ? n : -1), got::add));

    untilIdle();
    assertThat(got).isEqualTo(IntStream.range(0, 50).boxed().toList());
  }

  @Test
  void aFailureIsHandedOnInPlaceOfAResult() throws Exception {
    jobs.latest(
        "search",
        () -> {
          throw new IllegalStateException("no");
        },
        got::add,
        failure -> got.add(failure.getMessage()));

    untilIdle();
    assertThat(got).containsExactly("no");
  }

  @Test
  void closingLetsEditsComeToTheirEndAndTakesNoMore() {
    jobs.inOrder(() -> got.add("edit"), done -> {}, got::add);
    jobs.close();
    jobs.inOrder(() -> got.add("too late"), done -> {}, got::add);

    assertThat(got).containsExactly("edit");
  }

  private void untilIdle() throws Exception {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, jobs::isIdle);
    jobs.close();
  }
}
