package onrecord.ui.statements;

import java.util.List;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import onrecord.domain.Attribution;
import onrecord.domain.Stance;
import onrecord.domain.StanceTag;
import onrecord.domain.StatementHit;
import onrecord.ui.kit.PagedList;
import onrecord.ui.kit.SpeakerColours;
import onrecord.ui.kit.StanceBadge;
import org.jspecify.annotations.Nullable;

/** The cells of the table of statements; all are empty until their row has come. */
final class StatementCells {

  private StatementCells() {}

  /** The speaker in their colour. */
  static final class SpeakerName
      extends TableCell<PagedList.Row<StatementHit>, @Nullable StatementHit> {

    private final SpeakerColours colours;
    private String colour;

    SpeakerName(SpeakerColours colours) {
      this.colours = colours;
      colour = colours.styleClassOf("");
      getStyleClass().addAll("speaker-name", colour);
    }

    @Override
    protected void updateItem(@Nullable StatementHit hit, boolean empty) {
      super.updateItem(hit, empty);
      Attribution said = hit == null || empty ? null : hit.statement().attribution();
      setText(said == null ? "" : said.inWords());
      getStyleClass().remove(colour);
      colour = colours.styleClassOf(said == null ? "" : said.speaker().name());
      getStyleClass().add(colour);
    }
  }

  /** The stances as badges. */
  static final class Stances
      extends TableCell<PagedList.Row<StatementHit>, @Nullable StatementHit> {

    @Override
    protected void updateItem(@Nullable StatementHit hit, boolean empty) {
      super.updateItem(hit, empty);
      setGraphic(hit == null || empty ? null : badgesOf(hit));
    }

    private static HBox badgesOf(StatementHit hit) {
      List<Stance> stances =
          hit.statement().coding().stances().stream().map(StanceTag::stance).distinct().toList();
      HBox badges = new HBox(4);
      badges.getStyleClass().add("badges");
      stances.forEach(stance -> badges.getChildren().add(new StanceBadge(stance)));
      if (stances.isEmpty()) {
        badges.getChildren().add(new StanceBadge(null));
      }
      return badges;
    }
  }
}
