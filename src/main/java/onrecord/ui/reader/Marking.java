package onrecord.ui.reader;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import onrecord.domain.CodePoints;
import onrecord.domain.Edit;
import onrecord.domain.MarkedWords;
import onrecord.domain.Span;
import onrecord.domain.Statement;
import onrecord.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/**
 * Words that the researcher marks in the article: to say which words the selected statement is, or
 * to add a statement that was missed. JavaFX thread only.
 */
final class Marking {

  /** Which end of the marked words moves. */
  enum Edge {
    START,
    END
  }

  private static final Pattern WORD = Pattern.compile("\\S+");

  private final Desk desk;
  private final ReaderModel reader;
  private final ReadOnlyObjectWrapper<@Nullable Span> marked = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<String>> speakers =
      new ReadOnlyObjectWrapper<>(List.of());
  private @Nullable Span awaited;

  Marking(Desk desk, ReaderModel reader) {
    this.desk = desk;
    this.reader = reader;
    desk.selectedStatement().subscribe((before, now) -> clear());
    desk.selectedArticle().subscribe((before, now) -> clear());
    reader.page().subscribe(page -> selectAwaited(page));
  }

  /** The marked words in code points of the article; null when none are. */
  ReadOnlyObjectProperty<@Nullable Span> marked() {
    return marked.getReadOnlyProperty();
  }

  /** Names of all speakers; empty until words are marked. */
  ReadOnlyObjectProperty<List<String>> speakers() {
    return speakers.getReadOnlyProperty();
  }

  /** How many words are marked. */
  long count() {
    Span span = marked.get();
    CodePoints text = text();
    return span == null || text == null ? 0 : WORD.matcher(text.slice(span)).results().count();
  }

  /** Marks the whole words of a stretch; a stretch without any marks nothing. */
  void mark(Span stretch) {
    CodePoints text = text();
    if (text != null) {
      set(MarkedWords.wholeWords(text, stretch));
    }
  }

  /**
   * Moves one end by a word, forwards (1) or backwards (-1); begins with the words of the selected
   * statement, or with the first word of the article.
   */
  void moveEdge(Edge edge, int direction) {
    CodePoints text = text();
    if (text == null) {
      return;
    }
    Span span = marked.get() == null ? begin(text) : marked.get();
    if (span == null) {
      return;
    }
    Span moved =
        edge == Edge.END ? moveEnd(text, span, direction) : moveStart(text, span, direction);
    if (moved.length() > 0) {
      set(moved);
    }
  }

  private @Nullable Span begin(CodePoints text) {
    Statement selected = reader.selected().get();
    return selected == null
        ? firstWordFrom(text, 0)
        : new Span(selected.content().start(), selected.content().end());
  }

  private static Span moveEnd(CodePoints text, Span span, int direction) {
    if (direction > 0) {
      Span next = firstWordFrom(text, span.end());
      return next == null ? span : new Span(span.start(), next.end());
    }
    Span last = lastWordBefore(text, span.end());
    Span previous = last == null ? null : lastWordBefore(text, last.start());
    return previous == null || previous.end() <= span.start()
        ? span
        : new Span(span.start(), previous.end());
  }

  private static Span moveStart(CodePoints text, Span span, int direction) {
    if (direction < 0) {
      Span previous = lastWordBefore(text, span.start());
      return previous == null ? span : new Span(previous.start(), span.end());
    }
    Span first = firstWordFrom(text, span.start());
    Span next = first == null ? null : firstWordFrom(text, first.end());
    return next == null || next.start() >= span.end() ? span : new Span(next.start(), span.end());
  }

  private static @Nullable Span firstWordFrom(CodePoints text, int point) {
    Matcher word = WORD.matcher(text.text());
    return word.find(text.toUnit(point)) ? text.toSpan(word.start(), word.end()) : null;
  }

  private static @Nullable Span lastWordBefore(CodePoints text, int point) {
    int end = text.toUnit(point);
    while (end > 0 && Character.isWhitespace(text.text().charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && !Character.isWhitespace(text.text().charAt(start - 1))) {
      start--;
    }
    return start == end ? null : text.toSpan(start, end);
  }

  /** Forgets the marked words. */
  void clear() {
    marked.set(null);
  }

  /** Says that the marked words are the selected statement. */
  void useForSelected() {
    Statement selected = reader.selected().get();
    Span span = marked.get();
    CodePoints text = text();
    if (selected != null && span != null && text != null) {
      List<Span> moved = MarkedWords.moved(selected.content().spans(), span);
      clear();
      desk.apply(new Edit.SetWords(selected.id(), MarkedWords.of(text, moved)));
    }
  }

  /** Adds the marked words as a statement of this speaker, and selects it once it is there. */
  void add(String speaker) {
    Long article = desk.selectedArticle().get();
    Span span = marked.get();
    CodePoints text = text();
    if (article != null && span != null && text != null && !speaker.isBlank()) {
      clear();
      awaited = span;
      MarkedWords words = MarkedWords.of(text, List.of(span));
      desk.apply(new Edit.AddStatement(null, article, words, speaker.strip()));
    }
  }

  private void selectAwaited(ReaderModel.@Nullable Page page) {
    Span wanted = awaited;
    if (page == null || wanted == null) {
      return;
    }
    page.marked().counted().stream()
        .filter(statement -> statement.content().spans().equals(List.of(wanted)))
        .findFirst()
        .ifPresent(
            statement -> {
              awaited = null;
              reader.select(statement);
            });
  }

  private void set(@Nullable Span span) {
    boolean isFirst = marked.get() == null && span != null;
    if (!Objects.equals(marked.get(), span)) {
      marked.set(span);
    }
    if (isFirst) {
      desk.jobs()
          .latest("marking-speakers", desk.library()::speakerNames, speakers::set, desk::report);
    }
  }

  private @Nullable CodePoints text() {
    ReaderModel.Page page = reader.page().get();
    return page == null ? null : page.text().points();
  }
}
