package onrecord.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The rows that answer a question, fetched by pages while the question or the content changes.
 *
 * <p>Another question makes a new list. A change of the library's content that leaves the number of
 * rows as it was changes the rows in place, so that a table stays where it was scrolled to. While
 * out of sight nothing is loaded. JavaFX thread only.
 *
 * @param <Q> what is asked; equal questions have one answer
 * @param <T> what a row holds
 */
public final class PagedResult<Q, T> {

  /**
   * A part of the answer.
   *
   * @param rows the part
   * @param total how many rows there are in all
   */
  public record Page<T>(List<T> rows, long total) {}

  /** Answers a question in part, away from the JavaFX thread. */
  @FunctionalInterface
  public interface Source<Q, T> {
    Page<T> fetch(Q question, int offset, int limit);
  }

  private record Asked<Q>(Q question, long version) {}

  private final Desk desk;
  private final String slot;
  private final Source<Q, T> source;
  private final ReadOnlyObjectWrapper<PagedList<T>> rows =
      new ReadOnlyObjectWrapper<>(PagedList.empty());
  private @Nullable Asked<Q> wanted;
  private @Nullable Asked<Q> asked;
  private @Nullable Q answered;
  private boolean shown;

  /**
   * A result without a question yet.
   *
   * @param slot names its requests among all {@link Jobs}
   */
  public PagedResult(Desk desk, String slot, Source<Q, T> source) {
    this.desk = desk;
    this.slot = slot;
    this.source = source;
    desk.version().subscribe(version -> wantAnew());
  }

  /** The rows; another list whenever their number or the question changes. */
  public ReadOnlyObjectProperty<PagedList<T>> rows() {
    return rows.getReadOnlyProperty();
  }

  /** The question that the rows answer; empty until the first answer has come. */
  public Optional<Q> answered() {
    return Optional.ofNullable(answered);
  }

  /** Asks; the answer comes when the rows are in sight. */
  public void ask(Q question) {
    wanted = new Asked<>(question, desk.version().get());
    load();
  }

  /** The rows come into sight or go out of it. */
  public void setShown(boolean shown) {
    this.shown = shown;
    load();
  }

  private void wantAnew() {
    if (wanted != null) {
      ask(wanted.question);
    }
  }

  private void load() {
    if (!shown || wanted == null || wanted.equals(asked)) {
      return;
    }
    asked = wanted;
    Q question = wanted.question;
    int offset = question.equals(answered) ? rows.get().lastPageOffset() : 0;
    desk.jobs()
        .latest(
            slot,
            () -> source.fetch(question, offset, PagedList.PAGE_SIZE),
            page -> present(question, offset, page),
            this::failed);
  }

  private void failed(Throwable failure) {
    asked = null;
    desk.report(failure);
  }

  private void present(Q question, int offset, Page<T> page) {
    int total = (int) Math.min(page.total, Integer.MAX_VALUE);
    boolean sameRows = question.equals(answered) && total == rows.get().size();
    answered = question;
    if (sameRows) {
      rows.get().fill(offset, page.rows);
      rows.get().refresh();
      return;
    }
    PagedList<T> list =
        new PagedList<>(
            total,
            slot + "-page",
            desk.jobs(),
            (from, limit) -> source.fetch(question, from, limit).rows,
            desk::report);
    list.fill(offset, page.rows);
    rows.set(list);
  }
}
