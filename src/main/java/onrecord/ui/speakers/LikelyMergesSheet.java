package onrecord.ui.speakers;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import onrecord.domain.Edit;
import onrecord.domain.Query;
import onrecord.domain.Speaker;
import onrecord.domain.identity.LikelyMerge;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.Sheets;
import onrecord.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Asks of pairs of speakers whether they are one, the likeliest first. Enter or Y merges, N or
 * Delete keeps apart, Space keeps the other name; every answer can be undone and is remembered.
 */
public final class LikelyMergesSheet {

  private static final int MOST = 200;
  private static final double WIDTH = 620;
  private static final double HEIGHT = 400;

  private final Desk desk;
  private final Sheets sheets;
  private final ObservableList<LikelyMerge> shown = FXCollections.observableArrayList();
  private final ListView<LikelyMerge> list = new ListView<>(shown);
  private final Button yes = Controls.button("Merge (Y)", this::merge);
  private final Button no = Controls.button("Keep apart (N)", this::keepApart);
  private Map<String, Long> counts = Map.of();
  private LikelyMergeList merges = new LikelyMergeList(List.of());

  public LikelyMergesSheet(Desk desk, Sheets sheets) {
    this.desk = desk;
    this.sheets = sheets;
  }

  /** Shows the sheet. */
  public void open() {
    list.setId("likely-merges");
    list.getStyleClass().add("likely-merges");
    list.setAccessibleText("Speakers that may be one");
    list.setPrefSize(WIDTH, HEIGHT);
    list.setCellFactory(view -> new Cell());
    list.setPlaceholder(Controls.label("Looking for speakers that may be one…", "muted"));
    list.setOnKeyPressed(this::answer);
    yes.getStyleClass().add(Styles.ACCENT);
    Label hint =
        Controls.label(
            "Enter or Y merges, N or Delete keeps apart, Space keeps the other name.", "muted");
    sheets.show(
        "Merge these?",
        new VBox(10, list, hint),
        List.of(
            Controls.button("Choose by hand…", () -> new MergeSheet(desk, sheets).open()),
            sheets.closing("Close"),
            no,
            yes));
    refresh();
    desk.jobs()
        .latest(
            "likely-merges",
            () ->
                new Known(
                    desk.library().likelyMerges(MOST), desk.library().speakerCounts(Query.ALL)),
            this::fill,
            desk::report);
  }

  private record Known(List<LikelyMerge> merges, Map<String, Long> counts) {}

  private void fill(Known known) {
    counts = known.counts;
    merges = new LikelyMergeList(known.merges);
    list.setPlaceholder(Controls.label("No two speakers look like one.", "muted"));
    refresh();
  }

  private void refresh() {
    int index = Math.max(0, list.getSelectionModel().getSelectedIndex());
    shown.setAll(merges.open());
    list.getSelectionModel().select(Math.min(index, shown.size() - 1));
    yes.setDisable(shown.isEmpty());
    no.setDisable(shown.isEmpty());
  }

  private void answer(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER, Y -> merge();
      case N, DELETE -> keepApart();
      case SPACE -> turn();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void merge() {
    decide(LikelyMergeList::merge);
  }

  private void keepApart() {
    decide(LikelyMergeList::keepApart);
  }

  private void decide(BiFunction<LikelyMergeList, LikelyMerge, Edit> answer) {
    @Nullable LikelyMerge pair = list.getSelectionModel().getSelectedItem();
    if (pair != null) {
      desk.apply(answer.apply(merges, pair));
      refresh();
    }
  }

  private void turn() {
    @Nullable LikelyMerge pair = list.getSelectionModel().getSelectedItem();
    if (pair != null) {
      merges.turn(pair);
      list.refresh();
    }
  }

  private Label count(Speaker speaker) {
    return Controls.label(
        Wording.number(counts.getOrDefault(speaker.ref().name(), 0L)), "facet-count");
  }

  private final class Cell extends ListCell<LikelyMerge> {
    @Override
    protected void updateItem(@Nullable LikelyMerge pair, boolean empty) {
      super.updateItem(pair, empty);
      setText(null);
      if (empty || pair == null) {
        setGraphic(null);
        return;
      }
      Speaker kept = merges.kept(pair);
      Speaker merged = merges.merged(pair);
      HBox names =
          new HBox(
              8,
              Controls.label(kept.ref().name(), "heading"),
              count(kept),
              Controls.label("←", "muted"),
              Controls.label(merged.ref().name()),
              count(merged));
      Label evidence = Controls.label(pair.evidence(), "muted", "small");
      evidence.setWrapText(true);
      evidence.setMaxWidth(WIDTH - 40);
      setAccessibleText(
          "Merge %s into %s? %s"
              .formatted(merged.ref().name(), kept.ref().name(), pair.evidence()));
      setGraphic(new VBox(2, names, evidence));
    }
  }
}
