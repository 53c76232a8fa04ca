package onrecord.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import onrecord.domain.Alignment;
import onrecord.domain.Comparison;
import onrecord.domain.Facet;
import onrecord.domain.Query;
import onrecord.domain.SearchResult;
import onrecord.domain.StatementHit;
import onrecord.library.Glimpse;
import onrecord.library.Library;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What the comparison shows: its columns, its lines and the way from one statement to the next.
 *
 * <p>While it is out of sight it only keeps the columns; it loads when it is shown. JavaFX thread
 * only.
 */
final class CompareModel {

  private static final Comparison NOTHING = new Comparison(List.of(), List.of(), 0, 0);

  /** All that a comparison depends on; what has been asked for once is not asked for again. */
  private record Question(Query query, List<String> columns, Alignment by, long version) {}

  /** What came of a question, and the library's last change before it was asked. */
  private record Answer(Question question, long change, Comparison comparison) {}

  private final Desk desk;
  private final ReadOnlyObjectWrapper<Comparison> comparison = new ReadOnlyObjectWrapper<>(NOTHING);
  private final ObservableList<CompareLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper emptySentence = new ReadOnlyStringWrapper("");
  private CompareGrid grid = new CompareGrid(NOTHING);
  private @Nullable Question asked;
  private @Nullable Answer answer;
  private boolean shown;

  CompareModel(Desk desk) {
    this.desk = desk;
    desk.query().subscribe(query -> followChosen());
    desk.result().subscribe(result -> fillFromResult());
    desk.columns().addListener((ListChangeListener<String>) change -> load());
    desk.alignment().subscribe(alignment -> load());
    desk.version().subscribe(version -> load());
  }

  /** The columns with their counts, as last loaded. */
  ReadOnlyObjectProperty<Comparison> comparison() {
    return comparison.getReadOnlyProperty();
  }

  /** Bands and cards from top to bottom. */
  ObservableList<CompareLine> lines() {
    return lines;
  }

  /** "First 2,000 of 8,114 shown" when the result was cut, else empty. */
  ReadOnlyStringProperty notice() {
    return notice.getReadOnlyProperty();
  }

  /** The helpful sentence where there is nothing to compare; empty when there is something. */
  ReadOnlyStringProperty emptySentence() {
    return emptySentence.getReadOnlyProperty();
  }

  /** The comparison comes into sight. */
  void show() {
    shown = true;
    load();
  }

  /** The comparison goes out of sight. */
  void hide() {
    shown = false;
  }

  /** Shows what was remembered for the present question, until {@link #loadAnew}. */
  void showAsLeft(Comparison remembered) {
    asked = question();
    present(remembered);
  }

  /** Asks the library, whatever is shown. */
  void loadAnew() {
    asked = null;
    load();
  }

  /** What the next start can show before it asks; empty while something else is on its way. */
  Optional<Glimpse> glimpse() {
    return Optional.ofNullable(answer)
        .filter(it -> it.question().equals(question()))
        .flatMap(it -> Glimpse.of(it.comparison(), it.change()));
  }

  /** Gives a speaker the last column; the result is then narrowed to the compared speakers. */
  void add(String speaker) {
    if (speaker.isBlank() || desk.columns().contains(speaker)) {
      return;
    }
    List<String> columns = new ArrayList<>(desk.columns());
    columns.add(speaker);
    choose(columns);
  }

  /** Takes a speaker's column away; without any column left the fullest ones come back. */
  void remove(String speaker) {
    List<String> columns = new ArrayList<>(desk.columns());
    columns.remove(speaker);
    choose(columns);
  }

  /** Moves a column by so many places to the right; negative moves it to the left. */
  void move(String speaker, int places) {
    List<String> columns = Columns.moved(desk.columns(), speaker, places);
    if (!columns.equals(desk.columns())) {
      desk.columns().setAll(columns);
    }
  }

  /** Moves a column to where another one is. */
  void moveTo(String speaker, String place) {
    move(speaker, desk.columns().indexOf(place) - desk.columns().indexOf(speaker));
  }

  /** Selects the next (1) or the previous (-1) statement in reading order. */
  void step(int direction) {
    Long selected = desk.selectedStatement().get();
    select(selected == null ? grid.first() : grid.step(selected, direction));
  }

  /** Selects the statement above (-1) or below (1). */
  void moveVertically(int direction) {
    Long selected = desk.selectedStatement().get();
    select(selected == null ? grid.first() : grid.vertical(selected, direction));
  }

  /** Selects the statement in the column to the left (-1) or right (1). */
  void moveHorizontally(int direction) {
    Long selected = desk.selectedStatement().get();
    select(selected == null ? grid.first() : grid.horizontal(selected, direction));
  }

  /** Selects a statement, so that reader and inspector show it. */
  void select(StatementHit hit) {
    desk.select(hit.statement().articleId(), hit.statement().id());
  }

  /** The line that holds a statement, or -1. */
  int lineOf(long statementId) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i) instanceof CompareLine.Cards cards
          && cards.cells().stream()
              .flatMap(List::stream)
              .anyMatch(hit -> hit.statement().id() == statementId)) {
        return i;
      }
    }
    return -1;
  }

  /** The band right above a line, so that it is seen to which row the line belongs; else itself. */
  int bandAbove(int line) {
    return line > 0 && lines.get(line - 1) instanceof CompareLine.Band ? line - 1 : line;
  }

  private void select(Optional<StatementHit> hit) {
    hit.ifPresent(this::select);
  }

  private void choose(List<String> columns) {
    // the columns come first: the order in which they were chosen is theirs alone
    if (!columns.isEmpty()) {
      desk.columns().setAll(columns);
    }
    desk.choose(Facet.SPEAKER, columns);
  }

  private void followChosen() {
    Set<String> chosen = desk.query().get().valuesOf(Facet.SPEAKER);
    if (!chosen.isEmpty()) {
      setColumns(Columns.ofChosen(desk.columns(), chosen));
      load();
    }
  }

  private void fillFromResult() {
    SearchResult result = desk.result().get();
    if (result == null) {
      return;
    }
    if (desk.query().get().valuesOf(Facet.SPEAKER).isEmpty()) {
      setColumns(Columns.ofResult(desk.columns(), result.counts(Facet.SPEAKER)));
    }
    load();
  }

  private void setColumns(List<String> columns) {
    if (!columns.equals(desk.columns())) {
      desk.columns().setAll(columns);
    }
  }

  private Question question() {
    return new Question(
        desk.query().get(),
        List.copyOf(desk.columns()),
        desk.alignment().get(),
        desk.version().get());
  }

  private void load() {
    Question question = question();
    if (!shown || question.equals(asked)) {
      return;
    }
    if (question.columns.isEmpty()) {
      presentNothing();
      return;
    }
    asked = question;
    desk.jobs().latest("compare", () -> answer(question), this::presentAnswer, this::failed);
  }

  private Answer answer(Question question) {
    Library library = desk.library();
    long change = library.lastChange();
    return new Answer(
        question,
        change,
        library.compare(question.query, question.columns, question.by, Library.MOST_COMPARED));
  }

  private void presentAnswer(Answer loaded) {
    List<String> names =
        loaded.comparison().columns().stream()
            .map(column -> column.speaker().ref().name())
            .distinct()
            .toList();
    if (names.equals(loaded.question().columns)) {
      answer = loaded;
      present(loaded.comparison());
      selectFirst();
    } else {
      followNames(names);
    }
  }

  // speakers that were merged or renamed meanwhile go by their new names from here on
  private void followNames(List<String> names) {
    boolean isChosen = !desk.query().get().valuesOf(Facet.SPEAKER).isEmpty();
    desk.columns().setAll(names);
    if (isChosen) {
      desk.choose(Facet.SPEAKER, names);
    }
  }

  private void presentNothing() {
    boolean isKnown = desk.result().get() != null;
    if (isKnown) {
      asked = null;
      present(NOTHING);
    }
  }

  private void failed(Throwable failure) {
    asked = null;
    desk.report(failure);
  }

  private void present(Comparison loaded) {
    grid = new CompareGrid(loaded);
    comparison.set(loaded);
    lines.setAll(CompareLine.of(loaded));
    notice.set(
        loaded.shown() < loaded.total()
            ? "First %s of %s statements shown; narrow the search to see the rest."
                .formatted(Wording.number(loaded.shown()), Wording.number(loaded.total()))
            : "");
    emptySentence.set(loaded.rows().isEmpty() ? sentenceFor(desk.query().get()) : "");
  }

  private void selectFirst() {
    if (desk.isNothingSelected()) {
      select(grid.first());
    }
  }

  private String sentenceFor(Query query) {
    if (query.isOpen()) {
      return "Import articles to see who said what, side by side.";
    }
    return desk.alignment().get() == Alignment.CLAIM
        ? "None of these statements has a stance on a claim yet: select one and press 1 to 4."
        : "No statement matches: take a filter away or search for other words.";
  }
}
