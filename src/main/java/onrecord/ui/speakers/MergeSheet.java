package onrecord.ui.speakers;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import onrecord.domain.Edit;
import onrecord.domain.Query;
import onrecord.domain.Speaker;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.Sheets;
import onrecord.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Makes several speakers one, gives a speaker another name, and takes an alias off again. All of it
 * holds for later imports too and can be undone.
 */
final class MergeSheet {

  private static final double WIDTH = 420;
  private static final double HEIGHT = 300;

  private final Desk desk;
  private final Sheets sheets;
  private final TextField narrow = new TextField();
  private final ObservableList<Speaker> shown = FXCollections.observableArrayList();
  private final ComboBox<String> name = new ComboBox<>();
  private final FlowPane aliases = new FlowPane(10, 4);
  private final Label hint = Controls.label("", "muted");
  private final Button apply = Controls.button("Merge", this::apply);
  private Map<String, Long> counts = Map.of();
  private SpeakerList speakers = new SpeakerList(List.of());

  MergeSheet(Desk desk, Sheets sheets) {
    this.desk = desk;
    this.sheets = sheets;
  }

  void open() {
    narrow.setPromptText("Find a speaker");
    narrow.setAccessibleText("Find a speaker");
    narrow.textProperty().subscribe(text -> refresh());
    ListView<Speaker> list = new ListView<>(shown);
    list.setId("merge-speakers");
    list.setAccessibleText("Speakers");
    list.setPrefSize(WIDTH, HEIGHT);
    list.setCellFactory(view -> new Cell());
    list.setOnKeyPressed(
        event -> {
          Speaker speaker = list.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.SPACE && speaker != null) {
            choose(speaker, !speakers.isChosen(speaker));
            event.consume();
          }
        });
    name.setEditable(true);
    name.setPrefWidth(WIDTH - 100);
    name.setAccessibleText("The name to keep");
    hint.setWrapText(true);
    hint.setMaxWidth(WIDTH);
    aliases.setPrefWrapLength(WIDTH);
    apply.getStyleClass().add(Styles.ACCENT);
    Label keep = Controls.label("_Keep the name");
    keep.setMnemonicParsing(true);
    keep.setLabelFor(name);
    HBox naming = new HBox(10, keep, name);
    naming.getStyleClass().add("form-row");
    showChoice();
    sheets.show(
        "Merge speakers",
        new VBox(10, narrow, list, hint, aliases, naming),
        List.of(sheets.closing("Close"), apply));
    desk.jobs()
        .latest(
            "speakers",
            () -> new Known(desk.library().speakers(), desk.library().speakerCounts(Query.ALL)),
            this::fill,
            desk::report);
  }

  private record Known(List<Speaker> speakers, Map<String, Long> counts) {}

  private void fill(Known known) {
    counts = known.counts;
    speakers = new SpeakerList(known.speakers);
    refresh();
  }

  private void refresh() {
    shown.setAll(speakers.matching(narrow.getText()));
  }

  private void choose(Speaker speaker, boolean wanted) {
    speakers.choose(speaker.ref().name(), wanted);
    showChoice();
    shown.replaceAll(same -> same);
  }

  private void showChoice() {
    List<Speaker> chosen = speakers.chosen();
    name.getItems().setAll(chosen.stream().map(speaker -> speaker.ref().name()).toList());
    name.setValue(chosen.isEmpty() ? "" : chosen.getFirst().ref().name());
    name.setDisable(chosen.isEmpty());
    apply.setDisable(chosen.isEmpty());
    apply.setText(chosen.size() == 1 ? "Rename" : "Merge");
    hint.setText(
        switch (chosen.size()) {
          case 0 -> "Tick the names of one speaker; later imports will know them too.";
          case 1 -> "Give this speaker another name, or tick more names that are the same one.";
          default -> Wording.count(chosen.size(), "name") + " become one speaker.";
        });
    aliases.getChildren().clear();
    if (chosen.size() == 1) {
      chosen.getFirst().aliases().forEach(alias -> aliases.getChildren().add(splitLink(alias)));
    }
  }

  private Node splitLink(String alias) {
    return Controls.link(
        "Split off “" + alias + "”",
        "Make " + alias + " a speaker again",
        () -> finish(new Edit.SplitSpeaker(alias)));
  }

  private void apply() {
    String kept = name.getEditor().getText().strip();
    List<Speaker> chosen = speakers.chosen();
    if (kept.isEmpty() || chosen.isEmpty()) {
      return;
    }
    String first = chosen.getFirst().ref().name();
    boolean isNew = chosen.stream().noneMatch(speaker -> speaker.ref().name().equals(kept));
    if (chosen.size() == 1 && isNew) {
      finish(new Edit.RenameSpeaker(first, kept));
    } else if (isNew) {
      finish(
          new Edit.Several(List.of(speakers.merging(first), new Edit.RenameSpeaker(first, kept))));
    } else {
      finish(speakers.merging(kept));
    }
  }

  private void finish(Edit edit) {
    desk.apply(edit);
    sheets.close();
  }

  private final class Cell extends ListCell<Speaker> {
    @Override
    protected void updateItem(@Nullable Speaker speaker, boolean empty) {
      super.updateItem(speaker, empty);
      setText(null);
      if (empty || speaker == null) {
        setGraphic(null);
        return;
      }
      CheckBox box = new CheckBox(speaker.ref().name());
      box.setMnemonicParsing(false);
      box.setSelected(speakers.isChosen(speaker));
      box.setOnAction(event -> choose(speaker, box.isSelected()));
      Label also =
          Controls.label(
              speaker.aliases().isEmpty() ? "" : "also " + String.join(", ", speaker.aliases()),
              "muted",
              "small");
      Label count =
          Controls.label(
              Wording.number(counts.getOrDefault(speaker.ref().name(), 0L)), "facet-count");
      count.setMinWidth(USE_PREF_SIZE);
      setGraphic(new HBox(8, box, also, Controls.spring(), count));
    }
  }
}
