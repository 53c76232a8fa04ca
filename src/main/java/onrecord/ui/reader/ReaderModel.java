package onrecord.ui.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import onrecord.domain.Article;
import onrecord.domain.DateOrigin;
import onrecord.domain.Edit;
import onrecord.domain.MarkedArticle;
import onrecord.domain.Query;
import onrecord.domain.Span;
import onrecord.domain.Standing;
import onrecord.domain.Statement;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The article on the desk, cut for reading, and the statement selected in it. JavaFX thread only.
 */
final class ReaderModel {

  /**
   * An article as the reader shows it.
   *
   * @param marked the article with all its statements
   * @param text its paragraphs
   * @param threshold the least confidence of a statement that is counted unseen
   */
  record Page(MarkedArticle marked, ReaderText text, double threshold) {

    /** The statement of this id that counts or was rejected, or null. */
    @Nullable Statement statement(@Nullable Long id) {
      return marked.statements().stream()
          .filter(statement -> Objects.equals(statement.id(), id))
          .findFirst()
          .orElse(null);
    }
  }

  private static final String ENGLISH = Locale.ENGLISH.getLanguage();
  private static final char NO_BREAK = '\u00a0';

  private final Desk desk;
  private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Statement> selected = new ReadOnlyObjectWrapper<>();

  ReaderModel(Desk desk) {
    this.desk = desk;
    desk.selectedArticle().subscribe(article -> load());
    desk.version().subscribe(version -> load());
    desk.query().map(Query::words).subscribe(words -> load());
    desk.selectedStatement().subscribe(statement -> select());
  }

  /** What is shown; null while no article is chosen. */
  ReadOnlyObjectProperty<@Nullable Page> page() {
    return page.getReadOnlyProperty();
  }

  /** The selected statement as the page knows it; null when none is, or while it loads. */
  ReadOnlyObjectProperty<@Nullable Statement> selected() {
    return selected.getReadOnlyProperty();
  }

  /** Outlet, how many statements and speakers; the date stands apart because it can be changed. */
  static List<String> byline(Page page) {
    List<Statement> counted =
        page.marked().counted().stream()
            .filter(said -> Standing.of(said, page.threshold()) == Standing.COUNTED)
            .toList();
    long waiting = page.marked().counted().size() - counted.size();
    long speakers =
        counted.stream().flatMap(said -> said.attribution().speakers()).distinct().count();
    List<String> parts = new ArrayList<>();
    parts.add(Wording.count(counted.size(), "statement"));
    parts.add(Wording.count(speakers, "speaker"));
    if (waiting > 0) {
      parts.add(Wording.count(waiting, "suggestion"));
    }
    return parts.stream().map(part -> part.replace(' ', NO_BREAK)).toList();
  }

  /** Says that only direct speech was looked for, where the article is not in English. */
  static Optional<String> languageNotice(Article article) {
    String tag = article.details().language();
    Locale locale = Locale.forLanguageTag(tag == null ? "" : tag);
    return locale.getLanguage().isEmpty() || locale.getLanguage().equals(ENGLISH)
        ? Optional.empty()
        : Optional.of(locale.getDisplayLanguage(Locale.ENGLISH) + ": direct speech only");
  }

  /** Selects a statement of this article. */
  void select(Statement statement) {
    desk.select(statement.articleId(), statement.id());
  }

  /** Selects the next (1) or the previous (-1) statement of this article. */
  void step(int direction) {
    Page shown = page.get();
    if (shown == null || shown.marked.counted().isEmpty()) {
      return;
    }
    List<Statement> counted = shown.marked.counted();
    Long current = desk.selectedStatement().get();
    int index = -1;
    for (int i = 0; i < counted.size(); i++) {
      if (Objects.equals(counted.get(i).id(), current)) {
        index = i;
      }
    }
    int next = index < 0 ? 0 : index + direction;
    if (next >= 0 && next < counted.size()) {
      select(counted.get(next));
    }
  }

  /** Dates the article by hand; null makes it undated. */
  void date(Article article, @Nullable LocalDate day) {
    DateOrigin origin = day == null ? DateOrigin.NONE : DateOrigin.HAND;
    desk.apply(new Edit.SetDate(article.id(), day, origin));
  }

  private void load() {
    Long id = desk.selectedArticle().get();
    if (id == null) {
      page.set(null);
      return;
    }
    Query query = desk.query().get();
    desk.jobs().latest("reader", () -> read(id, query), this::present, desk::report);
  }

  private Page read(long id, Query query) {
    MarkedArticle marked =
        desk.library()
            .article(id)
            .orElseThrow(() -> new IllegalStateException("This article is no longer there."));
    List<Span> hits =
        query.words().isBlank()
            ? List.of()
            : desk.library().highlights(query, marked.article().text());
    return new Page(marked, ReaderText.of(marked, hits), desk.library().threshold());
  }

  private void present(Page read) {
    page.set(read);
    select();
  }

  private void select() {
    Page shown = page.get();
    selected.set(shown == null ? null : shown.statement(desk.selectedStatement().get()));
  }
}
