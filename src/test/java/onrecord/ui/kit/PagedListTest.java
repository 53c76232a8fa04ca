package onrecord.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagedListTest {

  private final List<Integer> fetched = new ArrayList<>();
  private int epoch;

  private List<String> fetch(int offset, int limit) {
    fetched.add(offset);
    return IntStream.range(offset, offset + limit).mapToObj(i -> epoch + "/" + i).toList();
  }

  private PagedList<String> list(int size, Jobs jobs) {
    return new PagedList<>(size, "test", jobs, this::fetch, failure -> {});
  }

  @Test
  void aMillionRowsFetchOnlyThePagesThatAreLookedAt() {
    PagedList<String> rows = list(1_000_000, new SameThreadJobs());

    assertThat(rows.get(0).value().get()).isEqualTo("0/0");
    assertThat(rows.get(99).value().get()).isEqualTo("0/99");
    assertThat(rows.get(999_999).value().get()).isEqualTo("0/999999");

    assertThat(fetched).containsExactly(0, 999_900);
  }

  @Test
  void aRowKnowsItsPlaceWithoutAnyRowBeingFetched() {
    PagedList<String> rows = list(1_000_000, new SameThreadJobs());
    PagedList.Row<String> row = rows.get(500_000);

    assertThat(rows.indexOf(row)).isEqualTo(500_000);
    assertThat(rows.indexOf(list(10, new SameThreadJobs()).get(3))).isEqualTo(-1);
    assertThat(fetched.subList(0, 1)).containsExactly(500_000);
  }

  @Test
  void pagesThatWereScrolledPastAreNeverFetched() {
    HeldJobs jobs = new HeldJobs();
    PagedList<String> rows = list(1_000_000, jobs);
    for (int page = 0; page < 100; page++) {
      rows.get(page * PagedList.PAGE_SIZE);
    }

    jobs.releaseAll();

    assertThat(fetched).containsExactly(0, 9900, 9800, 9700, 9600);
  }

  @Test
  void aRefreshKeepsTheRowsAndChangesTheirValues() {
    PagedList<String> rows = list(250, new SameThreadJobs());
    PagedList.Row<String> row = rows.get(120);
    epoch = 1;

    rows.refresh();

    assertThat(rows.get(120)).isSameAs(row);
    assertThat(row.value().get()).isEqualTo("1/120");
  }

  @Test
  void aPageThatFailedIsAskedForAgain() {
    List<Throwable> failures = new ArrayList<>();
    PagedList<String> rows =
        new PagedList<>(
            10,
            "test",
            new SameThreadJobs(),
            (offset, limit) -> {
              throw new IllegalStateException("disk");
            },
            failures::add);

    assertThat(rows.get(3).value().get()).isNull();
    assertThat(rows.get(3).value().get()).isNull();

    assertThat(failures).hasSize(2);
  }

  /** Keeps work back until it is released, so that the order of requests can be seen. */
  private static final class HeldJobs implements Jobs {

    private final List<Runnable> held = new ArrayList<>();
    private final SameThreadJobs jobs = new SameThreadJobs();

    @Override
    public <T> void latest(
        String slot, Callable<T> work, Consumer<T> onResult, Consumer<Throwable> onFailure) {
      held.add(() -> jobs.latest(slot, work, onResult, onFailure));
    }

    @Override
    public <T> void inOrder(Callable<T> work, Consumer<T> onResult, Consumer<Throwable> onFailure) {
      latest("", work, onResult, onFailure);
    }

    @Override
    public void close() {}

    void releaseAll() {
      while (!held.isEmpty()) {
        held.removeFirst().run();
      }
    }
  }
}
