package onrecord.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import onrecord.domain.Alignment;
import onrecord.domain.Edit;
import onrecord.domain.Facet;
import onrecord.domain.Query;
import onrecord.domain.SearchResult;
import onrecord.library.DesktopSession.LeftAt;
import onrecord.library.Library;
import org.jspecify.annotations.Nullable;

/**
 * What lies open before the researcher: one library, the question asked of it, and what is
 * selected.
 *
 * <p>Screens read and set these properties and know nothing of each other. JavaFX thread only.
 */
public final class Desk {

  private final Library library;
  private final Jobs jobs;
  private final ObjectProperty<Query> query = new SimpleObjectProperty<>(Query.ALL);
  private final ObjectProperty<@Nullable SearchResult> result = new SimpleObjectProperty<>();
  private final ObservableList<String> columns = FXCollections.observableArrayList();
  private final SpeakerColours colours = new SpeakerColours();
  private final ObjectProperty<Alignment> alignment = new SimpleObjectProperty<>(Alignment.DAY);
  private final ObjectProperty<@Nullable Long> selectedStatement = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Long> selectedArticle = new SimpleObjectProperty<>();
  private final LongProperty version = new SimpleLongProperty();
  private final LongProperty readerRequests = new SimpleLongProperty();
  private final ReadOnlyIntegerWrapper unsaved = new ReadOnlyIntegerWrapper();
  private Consumer<String> speakerDesk = name -> {};
  private final StringProperty message = new SimpleStringProperty("");

  public Desk(Library library, Jobs jobs) {
    this.library = library;
    this.jobs = jobs;
    // the first to hear of it: whoever else follows the columns shows their new colours
    columns.subscribe(() -> colours.follow(columns));
  }

  /** Asks what was asked when the library was left. */
  public void takeUpQuestion(LeftAt leftAt) {
    columns.setAll(leftAt.columns());
    query.set(leftAt.query());
    if (leftAt.alignment() != null) {
      alignment.set(leftAt.alignment());
    }
  }

  /** Selects what was selected when the library was left, unless something is selected. */
  public void takeUpSelection(LeftAt leftAt) {
    if (isNothingSelected()) {
      selectedArticle.set(leftAt.article());
      selectedStatement.set(leftAt.statement());
    }
  }

  /** The open library; call it through {@link #jobs()} only. */
  public Library library() {
    return library;
  }

  public Jobs jobs() {
    return jobs;
  }

  /** What is asked: the search field, the chips and the facets all show and set it. */
  public ObjectProperty<Query> query() {
    return query;
  }

  /** Counts of the current query, with its first page; null until the first search is done. */
  public ObjectProperty<@Nullable SearchResult> result() {
    return result;
  }

  /**
   * The speakers of the comparison in order; follows the chosen speakers, and is refilled when none
   * is chosen.
   */
  public ObservableList<String> columns() {
    return columns;
  }

  /** The colours of the compared speakers; they follow {@link #columns()}. */
  public SpeakerColours colours() {
    return colours;
  }

  public ObjectProperty<Alignment> alignment() {
    return alignment;
  }

  /** Id of the statement that reader and inspector show, or null. */
  public ObjectProperty<@Nullable Long> selectedStatement() {
    return selectedStatement;
  }

  /** Id of the article that the reader shows, or null; set together with the selected statement. */
  public ObjectProperty<@Nullable Long> selectedArticle() {
    return selectedArticle;
  }

  /** Rises with every change of the library's content; screens load anew when it does. */
  public ReadOnlyLongProperty version() {
    return version;
  }

  /** The last thing that happened, in one sentence for the status bar. */
  public StringProperty message() {
    return message;
  }

  /** Selects a statement and shows its article. */
  public void select(long articleId, long statementId) {
    selectedArticle.set(articleId);
    selectedStatement.set(statementId);
  }

  /** Whether neither a statement nor an article is selected. */
  public boolean isNothingSelected() {
    return selectedStatement.get() == null && selectedArticle.get() == null;
  }

  /** Shows an article without selecting a statement. */
  public void showArticle(long articleId) {
    selectedStatement.set(null);
    selectedArticle.set(articleId);
  }

  /** Chooses exactly these values of a facet. */
  public void choose(Facet facet, List<String> values) {
    query.set(query.get().with(facet, values));
  }

  /** Rises whenever a screen hands the keyboard to the reader. */
  public ReadOnlyLongProperty readerRequests() {
    return readerRequests;
  }

  /** Hands the keyboard to the reader, so that the selected statement is read in its article. */
  public void requestReader() {
    readerRequests.set(readerRequests.get() + 1);
  }

  /** Sets who shows what is known of a speaker; the shell does. */
  public void setSpeakerDesk(Consumer<String> shows) {
    speakerDesk = shows;
  }

  /** Shows what is known of a speaker, by any of their names. */
  public void showSpeaker(String name) {
    speakerDesk.accept(name);
  }

  /** Says that the library's content changed. */
  public void contentChanged() {
    version.set(version.get() + 1);
  }

  /** How many edits are on their way to the library. */
  public ReadOnlyIntegerProperty unsaved() {
    return unsaved.getReadOnlyProperty();
  }

  /**
   * Stores an edit in the background; the library's listeners then make every screen load anew.
   * When that fails the screens load anew too, since they may show what did not happen.
   */
  public void apply(Edit edit) {
    unsaved.set(unsaved.get() + 1);
    jobs.inOrder(
        () -> {
          library.apply(edit);
          return edit;
        },
        done -> unsaved.set(unsaved.get() - 1),
        failure -> {
          unsaved.set(unsaved.get() - 1);
          report(failure);
          contentChanged();
        });
  }

  /** Takes the last edit back and says which it was. */
  public void undo() {
    jobs.inOrder(
        library::undo,
        label ->
            message.set(label.map("Undone: %s."::formatted).orElse("Nothing is left to undo.")),
        this::report);
  }

  /** Applies the last undone edit again and says which it was. */
  public void redo() {
    jobs.inOrder(
        library::redo,
        label -> message.set(label.map("Done again: %s."::formatted).orElse("Nothing to redo.")),
        this::report);
  }

  /** Shows a failure to the user. */
  public void report(Throwable failure) {
    String text = failure.getMessage();
    message.set(text == null ? failure.toString() : text);
  }
}
