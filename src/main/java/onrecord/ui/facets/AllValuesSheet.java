package onrecord.ui.facets;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import onrecord.domain.Facet;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.Sheets;
import org.jspecify.annotations.Nullable;

/** The values of a facet in a list that only builds what is in sight, with a field to find more. */
final class AllValuesSheet {

  private final Desk desk;
  private final Facet facet;
  private final FacetFace face;
  private final FacetValues values;
  private final Set<String> chosen;
  private final ObservableList<FacetRow> rows = FXCollections.observableArrayList();
  private final TextField narrow = new TextField();

  AllValuesSheet(Desk desk, Facet facet, FacetFace face) {
    this.desk = desk;
    this.facet = facet;
    this.face = face;
    values = new FacetValues(desk, facet, "the sheet");
    chosen = new HashSet<>(desk.query().get().valuesOf(facet));
  }

  void open(Sheets sheets) {
    narrow.setPromptText(values.isCut() ? "Type to find the others" : "Type to narrow");
    narrow.setAccessibleText("Type to narrow the list");
    values.counts().subscribe(counts -> refresh());
    narrow.textProperty().subscribe(this::narrow);
    ListView<FacetRow> list = new ListView<>(rows);
    list.getStyleClass().add("all-values");
    list.setAccessibleText("All " + face.caption());
    list.setCellFactory(view -> new Cell());
    list.setPrefSize(360, 420);
    list.setOnKeyPressed(
        event -> {
          FacetRow row = list.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.SPACE && row != null) {
            tick(row.value(), !row.chosen());
            event.consume();
          }
        });
    VBox body = new VBox(10, narrow, list);
    VBox.setVgrow(list, Priority.ALWAYS);
    String caption = face.caption();
    sheets.show(
        values.isCut() ? caption : "All " + caption.toLowerCase(java.util.Locale.ROOT),
        body,
        List.of(sheets.closing("Done")));
  }

  private void narrow(String text) {
    values.narrow(text);
    refresh();
  }

  private void refresh() {
    rows.setAll(
        FacetRow.of(values.counts().get(), chosen, List.of(), values.typed(), Integer.MAX_VALUE));
  }

  private void tick(String value, boolean ticked) {
    if (ticked) {
      chosen.add(value);
    } else {
      chosen.remove(value);
    }
    desk.choose(facet, List.copyOf(chosen));
    rows.replaceAll(
        row -> row.value().equals(value) ? new FacetRow(value, row.count(), ticked) : row);
  }

  private final class Cell extends ListCell<FacetRow> {
    @Override
    protected void updateItem(@Nullable FacetRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(null);
      if (empty || row == null) {
        setGraphic(null);
        return;
      }
      FacetLine line = face.line(desk, row.value(), ticked -> tick(row.value(), ticked));
      face.refresh(desk, row.value(), line);
      line.show(row);
      setGraphic(line);
    }
  }
}
