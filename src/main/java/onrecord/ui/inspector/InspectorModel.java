package onrecord.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import onrecord.domain.Coding;
import onrecord.domain.Edit;
import onrecord.domain.MarkedArticle;
import onrecord.domain.Stance;
import onrecord.domain.StanceTag;
import onrecord.domain.Standing;
import onrecord.domain.Statement;
import onrecord.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/**
 * The selected statement and what researchers add to it: stance on a claim, codes, a note.
 *
 * <p>What is entered shows at once and is stored in the background; while an edit is on its way,
 * what the library tells is older than what stands here and is left aside. JavaFX thread only.
 */
final class InspectorModel {

  // every library has this one coder; the tags of a statement tell better
  private static final String CODER = "me";

  private final Desk desk;
  private final ReadOnlyObjectWrapper<@Nullable Subject> subject = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper claim = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable Stance> stance = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<String>> codes = new ReadOnlyObjectWrapper<>(List.of());
  private final StringProperty note = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
  private String storedNote = "";
  private @Nullable Stance waiting;

  InspectorModel(Desk desk) {
    this.desk = desk;
    desk.selectedStatement().subscribe(id -> turnTo(id));
    desk.version().subscribe(version -> load());
    desk.unsaved().subscribe(count -> showState());
  }

  /** The selected statement with its surroundings; null when none is selected. */
  ReadOnlyObjectProperty<@Nullable Subject> subject() {
    return subject.getReadOnlyProperty();
  }

  /** The claim that the stance is about; it stays while one goes from statement to statement. */
  ReadOnlyStringProperty claim() {
    return claim.getReadOnlyProperty();
  }

  /** The statement's stance on the claim, or null. */
  ReadOnlyObjectProperty<@Nullable Stance> stance() {
    return stance.getReadOnlyProperty();
  }

  /** The statement's codes. */
  ReadOnlyObjectProperty<List<String>> codes() {
    return codes.getReadOnlyProperty();
  }

  /** The note as it is typed; {@link #saveNote} stores it. */
  StringProperty note() {
    return note;
  }

  /** {@code Saved · coder: me}, or that it is being saved. */
  ReadOnlyStringProperty state() {
    return state.getReadOnlyProperty();
  }

  /**
   * Gives the statement a stance on the claim, or takes it away when it is the one it has. Without
   * a claim the stance waits for one to be named.
   *
   * @return whether there is a claim
   */
  boolean press(Stance pressed) {
    Subject current = subject.get();
    if (current == null) {
      return true;
    }
    if (claim.get().isEmpty()) {
      waiting = pressed;
      desk.message().set("Name the claim that the stance is about; then it is saved.");
      return false;
    }
    Stance next = pressed == stance.get() ? null : pressed;
    stance.set(next);
    desk.apply(new Edit.SetStance(current.statement().id(), claim.get(), next));
    return true;
  }

  /** Turns to another claim; a stance that waited for one is stored. */
  void nameClaim(String name) {
    claim.set(name.strip());
    showStance();
    Stance waited = waiting;
    if (waited != null && !claim.get().isEmpty()) {
      waiting = null;
      if (stance.get() != waited) {
        press(waited);
      }
    }
  }

  /** Adds a code, unless the statement has it. */
  void addCode(String code) {
    String name = code.strip();
    if (!name.isEmpty() && !codes.get().contains(name)) {
      List<String> more = new ArrayList<>(codes.get());
      more.add(name);
      storeCodes(more);
    }
  }

  /** Takes a code away. */
  void removeCode(String code) {
    List<String> fewer = new ArrayList<>(codes.get());
    if (fewer.remove(code)) {
      storeCodes(fewer);
    }
  }

  /** Stores the note when it has changed since it was stored. */
  void saveNote() {
    Subject current = subject.get();
    String typed = note.get();
    if (current != null && !typed.equals(storedNote)) {
      storedNote = typed;
      desk.apply(new Edit.SetNote(current.statement().id(), typed));
    }
  }

  /** Takes the last edit of the library back, after what is being typed. */
  void undo() {
    saveNote();
    desk.undo();
  }

  /** Shows what is known of a speaker. */
  void showSpeaker(String name) {
    desk.showSpeaker(name);
  }

  private void storeCodes(List<String> changed) {
    Subject current = subject.get();
    if (current != null) {
      codes.set(List.copyOf(changed));
      desk.apply(new Edit.SetCodes(current.statement().id(), changed));
    }
  }

  private void turnTo(@Nullable Long statement) {
    saveNote();
    waiting = null;
    if (statement == null) {
      subject.set(null);
      showState();
    } else {
      load();
    }
  }

  private void load() {
    Long statement = desk.selectedStatement().get();
    Long article = desk.selectedArticle().get();
    if (statement != null && article != null) {
      desk.jobs()
          .latest(
              "inspector",
              () -> read(article, statement),
              found -> found.ifPresent(this::present),
              desk::report);
    }
  }

  private Optional<Subject> read(long articleId, long statementId) {
    Optional<MarkedArticle> article = desk.library().article(articleId);
    return article
        .flatMap(
            marked ->
                marked.statements().stream().filter(said -> said.id() == statementId).findFirst())
        .map(
            said ->
                new Subject(
                    said,
                    Standing.of(said, desk.library().threshold()),
                    Siblings.of(said, article.orElseThrow()),
                    desk.library().claims(),
                    desk.library().codes()));
  }

  private void present(Subject found) {
    if (!Objects.equals(desk.selectedStatement().get(), found.statement().id())) {
      return;
    }
    Subject before = subject.get();
    boolean isAnother = before == null || before.statement().id() != found.statement().id();
    subject.set(found);
    if (isAnother) {
      showCoding(found);
      claim.set(found.claimToShow(claim.get()));
      showStance();
    } else if (desk.unsaved().get() == 0 && note.get().equals(storedNote)) {
      showCoding(found);
      showStance();
    }
    showState();
  }

  private void showCoding(Subject found) {
    Coding coding = found.statement().coding();
    codes.set(coding.codes());
    storedNote = coding.note();
    note.set(coding.note());
  }

  private void showStance() {
    Subject current = subject.get();
    stance.set(current == null ? null : current.stanceOn(claim.get()).orElse(null));
  }

  private void showState() {
    Subject current = subject.get();
    if (current == null) {
      state.set("");
    } else if (desk.unsaved().get() > 0) {
      state.set("Saving…");
    } else {
      state.set("Saved · coder: " + coderOf(current.statement()));
    }
  }

  private static String coderOf(Statement statement) {
    return statement.coding().stances().stream().map(StanceTag::coder).findFirst().orElse(CODER);
  }
}
