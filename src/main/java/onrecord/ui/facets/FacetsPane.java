package onrecord.ui.facets;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import onrecord.domain.Facet;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.Sheets;

/** The left side of the window: all that a result can be narrowed by. */
public final class FacetsPane {

  private final Desk desk;
  private final Sheets sheets;
  private final TextField narrow = new TextField();
  private final ScrollPane pane;

  /**
   * @param mergeSpeakers opens the list of speakers that may be one
   */
  public FacetsPane(Desk desk, Sheets sheets, Runnable mergeSpeakers) {
    this.desk = desk;
    this.sheets = sheets;
    VBox sections =
        new VBox(
            speakers(mergeSpeakers),
            new DateSection(desk),
            section(Facet.TOPIC, FacetFace.TOPICS)
                .with(link("Edit…", "Edit topics", () -> new TopicsSheet(desk, sheets).open())),
            section(Facet.STANCE, FacetFace.STANCES),
            section(Facet.KIND, FacetFace.KINDS),
            section(Facet.STANDING, FacetFace.STANDINGS)
                .with(
                    link(
                        "Set…",
                        "Set how sure the program must be for a statement to count",
                        () -> new ThresholdSheet(desk, sheets).open())),
            section(Facet.SOURCE, FacetFace.SOURCES),
            section(Facet.CLAIM, FacetFace.CLAIMS),
            section(Facet.CODE, FacetFace.CODES));
    sections.getStyleClass().add("facets");
    pane = new ScrollPane(sections);
    pane.getStyleClass().add("facets-pane");
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setAccessibleText("Filters");
    pane.setFocusTraversable(false);
  }

  public Node node() {
    return pane;
  }

  /** Gives the keyboard to the field that narrows the speakers. */
  public void takeFocus() {
    narrow.requestFocus();
  }

  private FacetSection speakers(Runnable mergeSpeakers) {
    narrow.setPromptText("Find a speaker");
    narrow.setAccessibleText("Find a speaker");
    narrow.getStyleClass().add("narrow-field");
    FacetSection section =
        section(Facet.SPEAKER, FacetFace.SPEAKERS)
            .with(link("Merge…", "Merge speakers", mergeSpeakers))
            .above(narrow);
    narrow.textProperty().subscribe(section::narrow);
    return section;
  }

  private FacetSection section(Facet facet, FacetFace face) {
    return new FacetSection(
        desk, facet, face, () -> new AllValuesSheet(desk, facet, face).open(sheets));
  }

  private static Hyperlink link(String text, String name, Runnable action) {
    return Controls.link(text, name, action);
  }
}
