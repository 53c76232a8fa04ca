package onrecord.ui.kit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/**
 * A list as long as the result, of which only the pages that somebody looks at are fetched.
 *
 * <p>{@link #get} never waits: it gives a row whose value is null until its page has come. One page
 * is fetched at a time, the one looked at last first; those that were scrolled past are forgotten.
 * Equality is identity, because comparing a million rows would fetch them. JavaFX thread only.
 *
 * @param <T> what a row holds
 */
public final class PagedList<T> extends ObservableListBase<PagedList.Row<T>> {

  /** How many rows are fetched at once. */
  public static final int PAGE_SIZE = 100;

  private static final int PAGES_KEPT = 60;
  private static final int PAGES_WANTED = 4;

  /** Gives rows from an offset on, away from the JavaFX thread. */
  @FunctionalInterface
  public interface Source<T> {
    List<T> fetch(int offset, int limit);
  }

  /** One row: its place and, once it has come, its value. */
  public static final class Row<T> {
    private final int index;
    private final ReadOnlyObjectWrapper<@Nullable T> value = new ReadOnlyObjectWrapper<>();

    private Row(int index) {
      this.index = index;
    }

    /** Place in the list, from zero. */
    public int index() {
      return index;
    }

    /** The value; null until its page has come. */
    public ReadOnlyObjectProperty<@Nullable T> value() {
      return value.getReadOnlyProperty();
    }

    /** Hands the value on once: now, or as soon as it comes. */
    public void whenCome(Consumer<T> action) {
      T now = value.get();
      if (now != null) {
        action.accept(now);
        return;
      }
      value.addListener(
          new ChangeListener<>() {
            @Override
            public void changed(
                ObservableValue<? extends @Nullable T> observed,
                @Nullable T before,
                @Nullable T after) {
              if (after != null) {
                value.removeListener(this);
                action.accept(after);
              }
            }
          });
    }
  }

  private final int size;
  private final String slot;
  private final Jobs jobs;
  private final Source<T> source;
  private final Consumer<Throwable> onFailure;
  private final Map<Integer, List<Row<T>>> pages = new LinkedHashMap<>(16, 0.75f, true);
  private final Deque<Integer> wanted = new ArrayDeque<>();
  private boolean fetching;

  /**
   * @param slot names the requests of this list and of those that take its place
   */
  public PagedList(
      int size, String slot, Jobs jobs, Source<T> source, Consumer<Throwable> onFailure) {
    this.size = size;
    this.slot = slot;
    this.jobs = jobs;
    this.source = source;
    this.onFailure = onFailure;
  }

  /** A list of nothing. */
  public static <T> PagedList<T> empty() {
    return new PagedList<>(
        0, "", new SameThreadJobs(), (offset, limit) -> List.of(), failure -> {});
  }

  /** Puts in values that are known already, such as those of the first search. */
  public void fill(int offset, List<T> values) {
    for (int i = 0; i < values.size() && offset + i < size; i++) {
      int index = offset + i;
      pageOf(index).get(index % PAGE_SIZE).value.set(values.get(i));
    }
  }

  /** Fetches the pages that were looked at last anew; their rows stay and change their values. */
  public void refresh() {
    List<Integer> known = new ArrayList<>(pages.keySet());
    List<Integer> stale = known.subList(0, Math.max(0, known.size() - PAGES_WANTED));
    stale.forEach(pages::remove);
    List.copyOf(pages.keySet()).forEach(this::want);
    fetchNext();
  }

  /** The offset of the page that was looked at last. */
  public int lastPageOffset() {
    int last = 0;
    for (int page : pages.keySet()) {
      last = page * PAGE_SIZE;
    }
    return last;
  }

  /** Place of the first row that has come and fits, or -1; fetches nothing. */
  public int indexOfLoaded(Predicate<T> fits) {
    for (List<Row<T>> page : List.copyOf(pages.values())) {
      for (Row<T> row : page) {
        T value = row.value.get();
        if (value != null && fits.test(value)) {
          return row.index;
        }
      }
    }
    return -1;
  }

  @Override
  public Row<T> get(int index) {
    Objects.checkIndex(index, size);
    boolean isNew = !pages.containsKey(index / PAGE_SIZE);
    Row<T> row = pageOf(index).get(index % PAGE_SIZE);
    if (isNew) {
      want(index / PAGE_SIZE);
      fetchNext();
    }
    return row;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int indexOf(@Nullable Object row) {
    if (row instanceof Row<?> other && other.index < size) {
      List<Row<T>> page = pages.get(other.index / PAGE_SIZE);
      return page != null && page.get(other.index % PAGE_SIZE) == other ? other.index : -1;
    }
    return -1;
  }

  @Override
  public boolean contains(@Nullable Object row) {
    return indexOf(row) >= 0;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  private List<Row<T>> pageOf(int index) {
    return pages.computeIfAbsent(index / PAGE_SIZE, this::newPage);
  }

  private List<Row<T>> newPage(int page) {
    List<Row<T>> rows = new ArrayList<>(PAGE_SIZE);
    for (int index = page * PAGE_SIZE; index < Math.min(size, (page + 1) * PAGE_SIZE); index++) {
      rows.add(new Row<>(index));
    }
    return rows;
  }

  private void want(int page) {
    wanted.remove(page);
    wanted.addFirst(page);
    if (wanted.size() > PAGES_WANTED) {
      pages.remove(wanted.removeLast());
    }
  }

  private void fetchNext() {
    Integer next = fetching ? null : wanted.pollFirst();
    if (next == null) {
      return;
    }
    fetching = true;
    int offset = next * PAGE_SIZE;
    jobs.latest(
        slot,
        () -> source.fetch(offset, PAGE_SIZE),
        values -> {
          fill(offset, values);
          fetched();
        },
        failure -> {
          pages.remove(next);
          onFailure.accept(failure);
          fetched();
        });
  }

  private void fetched() {
    fetching = false;
    while (pages.size() > PAGES_KEPT) {
      pages.remove(pages.keySet().iterator().next());
    }
    fetchNext();
  }
}
