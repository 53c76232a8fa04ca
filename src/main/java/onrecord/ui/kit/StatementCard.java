package onrecord.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import onrecord.domain.Attribution;
import onrecord.domain.Span;
import onrecord.domain.SpeakerRef;
import onrecord.domain.Stance;
import onrecord.domain.StanceTag;
import onrecord.domain.Statement;
import onrecord.domain.StatementHit;

/**
 * A statement as a card: its words, quoted parts dark and reported parts grey, what was searched
 * marked, its stance and where it stands.
 */
public final class StatementCard extends VBox {

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final double GAP = 8;

  private final StatementHit hit;
  private final String column;
  private final boolean dated;

  /**
   * The card of a hit.
   *
   * @param column under whose name the card stands; what others said for it or with it is marked
   * @param dated whether it tells its day, which what stands around it does not
   * @param chosen runs when the card is clicked, or when Enter or Space is pressed on it
   */
  public StatementCard(StatementHit hit, String column, boolean dated, Runnable chosen) {
    super(GAP);
    this.hit = hit;
    this.column = column;
    this.dated = dated;
    getStyleClass().add("statement-card");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(inWords());
    getChildren().addAll(words(), foot());
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            chosen.run();
          }
        });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            chosen.run();
            event.consume();
          }
        });
  }

  /** What the card shows. */
  public StatementHit hit() {
    return hit;
  }

  /** Frames the card, or not, as the one that reader and inspector show. */
  public void setSelected(boolean selected) {
    pseudoClassStateChanged(SELECTED, selected);
  }

  private MarkedText words() {
    Statement statement = hit.statement();
    MarkedText words = new MarkedText();
    words.getStyleClass().addAll("serif", "statement-words");
    ShownWords shown = ShownWords.of(statement.content());
    words.show(
        shown.text(),
        stretches(shown, QuotedParts.of(statement.content()), "quoted"),
        stretches(shown, hit.highlights(), "search-mark"));
    return words;
  }

  private static List<MarkedText.Stretch> stretches(
      ShownWords shown, List<Span> spans, String styleClass) {
    return spans.stream()
        .map(span -> new MarkedText.Stretch(shown.span(span), styleClass))
        .toList();
  }

  private OneOrTwoLines foot() {
    HBox badges = new HBox(GAP / 2);
    List<Stance> stances = stances();
    if (stances.isEmpty()) {
      badges.getChildren().add(new StanceBadge(null));
    }
    stances.forEach(stance -> badges.getChildren().add(new StanceBadge(stance)));
    List<String> parts = origin();
    if (dated) {
      parts.addFirst(Wording.day(hit.article().date()));
    }
    Label origin = Controls.label(String.join(" · ", parts), "muted", "small");
    origin.setWrapText(true);
    return new OneOrTwoLines(badges, origin);
  }

  private List<Stance> stances() {
    return hit.statement().coding().stances().stream().map(StanceTag::stance).distinct().toList();
  }

  private List<String> origin() {
    Statement statement = hit.statement();
    List<String> parts = new ArrayList<>();
    Attribution said = statement.attribution();
    List<String> others =
        said.speakers().map(SpeakerRef::name).filter(name -> !name.equals(column)).toList();
    if (said.speaksFor() != null && said.speaksFor().name().equals(column)) {
      parts.add("via " + said.inWords());
    } else if (!said.fellows().isEmpty()) {
      parts.add("with " + String.join(", ", others));
    }
    Stream.of(hit.article().source()).filter(Objects::nonNull).forEach(parts::add);
    parts.add(Wording.kind(statement.content().kind()));
    if (hit.printed() > 1) {
      parts.add("×" + Wording.number(hit.printed()));
    }
    int codes = statement.coding().codes().size();
    if (codes > 0) {
      parts.add(Wording.count(codes, "code"));
    }
    if (!statement.coding().note().isBlank()) {
      parts.add("1 note");
    }
    return parts;
  }

  private String inWords() {
    List<Stance> stances = stances();
    String stance =
        stances.isEmpty()
            ? Stance.NOT_TAGGED
            : String.join(", ", stances.stream().map(Stance::label).toList());
    return "%s, %s: %s. %s. %s"
        .formatted(
            hit.statement().attribution().inWords(),
            Wording.day(hit.article().date()),
            hit.statement().content().text(),
            stance,
            String.join(", ", origin()));
  }
}
