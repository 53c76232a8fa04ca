package onrecord.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import onrecord.domain.Edit;
import onrecord.domain.Statement;
import onrecord.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/** What "Not right?" offers: another speaker, or that this is no statement. JavaFX thread only. */
final class CorrectionModel {

  private final Desk desk;
  private final ObservableValue<@Nullable Subject> subject;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final BooleanProperty withSiblings = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<List<String>> speakers =
      new ReadOnlyObjectWrapper<>(List.of());

  CorrectionModel(Desk desk, ObservableValue<@Nullable Subject> subject) {
    this.desk = desk;
    this.subject = subject;
    desk.selectedStatement().subscribe(id -> open.set(false));
    open.subscribe(isOpen -> begin(isOpen));
  }

  /** Whether the researcher is correcting; another selection ends it. */
  BooleanProperty open() {
    return open;
  }

  /** Whether the statements with the same mention are corrected too; at first when it is a name. */
  BooleanProperty withSiblings() {
    return withSiblings;
  }

  /** Names of all speakers, those with most statements first; empty until they are asked for. */
  ReadOnlyObjectProperty<List<String>> speakers() {
    return speakers.getReadOnlyProperty();
  }

  /** Says who made the statement; a name that nobody has makes a new speaker. */
  void chooseSpeaker(String name) {
    Subject current = subject.getValue();
    if (current == null || name.isBlank()) {
      return;
    }
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit.SetSpeaker(current.statement().id(), name.strip()));
    if (withSiblings.get()) {
      for (Statement sibling : current.siblings()) {
        edits.add(new Edit.SetSpeaker(sibling.id(), name.strip()));
      }
    }
    finish(edits.size() == 1 ? edits.getFirst() : new Edit.Several(edits));
  }

  /** Goes back to the speaker whom the program found. */
  void withdraw() {
    applyTo(statement -> new Edit.SetSpeaker(statement.id(), null));
  }

  /** Says that this is no statement, or that it is one after all. */
  void reject(boolean rejected) {
    applyTo(statement -> new Edit.SetRejected(statement.id(), rejected));
  }

  /** Says that neither this nor the others with the same mention in the article are statements. */
  void rejectWithSiblings() {
    Subject current = subject.getValue();
    if (current != null) {
      List<Edit> edits = new ArrayList<>();
      edits.add(new Edit.SetRejected(current.statement().id(), true));
      current.siblings().forEach(other -> edits.add(new Edit.SetRejected(other.id(), true)));
      finish(new Edit.Several(edits));
    }
  }

  /** Says that the statement is right as it is, so that it counts. */
  void accept() {
    applyTo(statement -> new Edit.SetAccepted(statement.id(), true));
  }

  /** Goes back to the words that the program found. */
  void withdrawWords() {
    applyTo(statement -> new Edit.SetWords(statement.id(), null));
  }

  private void applyTo(Function<Statement, Edit> edit) {
    Subject current = subject.getValue();
    if (current != null) {
      finish(edit.apply(current.statement()));
    }
  }

  private void finish(Edit edit) {
    open.set(false);
    desk.apply(edit);
  }

  private void begin(boolean isOpen) {
    Subject current = subject.getValue();
    if (isOpen && current != null) {
      withSiblings.set(Siblings.isNamed(current.statement()));
      desk.jobs()
          .latest("correction-speakers", desk.library()::speakerNames, speakers::set, desk::report);
    }
  }
}
