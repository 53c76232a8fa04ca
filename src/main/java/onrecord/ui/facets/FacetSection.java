package onrecord.ui.facets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import onrecord.domain.Facet;
import onrecord.domain.FacetCount;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.Wording;

/** One facet: its heading, its values with counts, and the way to all of them. */
class FacetSection extends VBox {

  private final Desk desk;
  private final Facet facet;
  private final FacetFace face;
  private final HBox heading = new HBox(8);
  private final VBox lines = new VBox();
  private final Hyperlink showAll;
  private final Map<String, FacetLine> lineOf = new HashMap<>();
  private final FacetValues values;

  /**
   * @param showAll opens the list of all values
   */
  FacetSection(Desk desk, Facet facet, FacetFace face, Runnable showAll) {
    this.desk = desk;
    this.facet = facet;
    this.face = face;
    this.showAll = Controls.link("", "", showAll);
    values = new FacetValues(desk, facet, "the filters");
    getStyleClass().add("facet-section");
    Label caption = Controls.caption(face.caption());
    heading.setAlignment(Pos.BASELINE_LEFT);
    heading.getChildren().addAll(caption, Controls.spring());
    getChildren().addAll(heading, lines, this.showAll);
    values.counts().subscribe(counts -> refresh());
    desk.result().subscribe(result -> values.follow());
    desk.query().subscribe(query -> refresh());
    desk.columns().subscribe(this::refresh);
  }

  /** Puts a control at the right of the heading. */
  FacetSection with(Node control) {
    heading.getChildren().add(control);
    return this;
  }

  /** Puts a control between heading and values. */
  FacetSection above(Node control) {
    getChildren().add(1, control);
    return this;
  }

  /** Keeps only values that contain what was typed. */
  void narrow(String text) {
    values.narrow(text);
    refresh();
  }

  private void refresh() {
    List<FacetCount> counts = face.inOrder(values.counts().get());
    String typed = values.typed();
    Set<String> chosen = desk.query().get().valuesOf(facet);
    List<String> order = facet == Facet.SPEAKER ? desk.columns() : List.of();
    List<FacetRow> rows =
        face.isFixed()
            ? fixed(counts, chosen)
            : FacetRow.of(counts, chosen, order, typed, face.limit());
    show(rows);
    boolean more = !face.isFixed() && typed.isBlank() && counts.size() > rows.size();
    String first = values.isCut() ? "Show the first " : "Show all ";
    showAll.setText(first + Wording.number(counts.size()) + "…");
    showAll.setAccessibleText(first + counts.size() + " " + face.caption());
    Controls.show(showAll, more);
    boolean empty = rows.isEmpty() && typed.isBlank();
    Controls.show(this, !empty || face.isAlwaysShown());
  }

  private static List<FacetRow> fixed(List<FacetCount> counts, Set<String> chosen) {
    return counts.stream()
        .map(count -> new FacetRow(count.value(), count.count(), chosen.contains(count.value())))
        .toList();
  }

  // The nodes stay as long as their values do, so that the keyboard is not lost at every search.
  private void show(List<FacetRow> rows) {
    List<Node> wanted = new ArrayList<>();
    for (FacetRow row : rows) {
      FacetLine line =
          lineOf.computeIfAbsent(
              row.value(), value -> face.line(desk, value, ticked -> tick(value, ticked)));
      face.refresh(desk, row.value(), line);
      line.show(row);
      wanted.add(line);
    }
    lineOf.values().retainAll(wanted);
    if (!lines.getChildren().equals(wanted)) {
      Node focused = getScene() == null ? null : getScene().getFocusOwner();
      lines.getChildren().setAll(wanted);
      if (focused != null && focused.getScene() != null && isUnder(focused)) {
        focused.requestFocus();
      }
    }
  }

  private boolean isUnder(Node node) {
    for (Node above = node; above != null; above = above.getParent()) {
      if (above == this) {
        return true;
      }
    }
    return false;
  }

  private void tick(String value, boolean ticked) {
    Set<String> values = new HashSet<>(desk.query().get().valuesOf(facet));
    if (ticked) {
      values.add(value);
    } else {
      values.remove(value);
    }
    desk.choose(facet, List.copyOf(values));
  }
}
