package onrecord.ui.facets;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import onrecord.domain.Edit;
import onrecord.domain.Query;
import onrecord.domain.SearchRequest;
import onrecord.domain.SearchResult;
import onrecord.domain.StatementOrder;
import onrecord.domain.Topic;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.Delay;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.Sheets;
import onrecord.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/** Topics and the queries that make them; tells at once how many statements a query finds. */
final class TopicsSheet {

  private static final double LIST_WIDTH = 190;
  private static final double FORM_WIDTH = 330;
  private static final double PAUSE_MILLIS = 250;

  private final Desk desk;
  private final Sheets sheets;
  private final ListView<Topic> list = new ListView<>();
  private final TextField name = new TextField();
  private final TextArea query = new TextArea();
  private final Label finds = Controls.label("", "muted");
  private final Delay count = new Delay(PAUSE_MILLIS, this::count);
  private final Button save = Controls.button("Save topic", this::save);
  private final Button remove = Controls.button("Remove", this::remove);
  private @Nullable Topic open;

  TopicsSheet(Desk desk, Sheets sheets) {
    this.desk = desk;
    this.sheets = sheets;
  }

  void open() {
    list.setAccessibleText("Topics");
    list.setPrefSize(LIST_WIDTH, 280);
    list.setCellFactory(view -> new NameCell());
    list.setPlaceholder(Controls.label("No topic so far", "muted"));
    list.getSelectionModel().selectedItemProperty().subscribe(this::show);
    Button fresh =
        Controls.button(
            "New topic",
            () -> {
              list.getSelectionModel().clearSelection();
              show(null);
              name.requestFocus();
            });
    save.getStyleClass().add(Styles.ACCENT);
    VBox left = new VBox(8, list, fresh);
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox body = new HBox(16, left, form());
    sheets.show("Topics", body, List.of(sheets.closing("Close"), remove, save));
    load();
  }

  private VBox form() {
    name.setAccessibleText("Name of the topic");
    name.setPromptText("Sanctions");
    query.setAccessibleText("Query of the topic");
    query.setPromptText("sanction OR \"maximum pressure\" OR embargo*");
    query.setWrapText(true);
    query.setPrefRowCount(6);
    query.setPrefWidth(FORM_WIDTH);
    finds.setWrapText(true);
    finds.setMaxWidth(FORM_WIDTH);
    query.textProperty().subscribe(text -> count.restart());
    name.textProperty().subscribe(text -> enable());
    query.textProperty().subscribe(text -> enable());
    Label help =
        Controls.label(
            "A statement has the topic when it matches these words; they are searched as in the"
                + " search field.",
            "muted",
            "small");
    help.setWrapText(true);
    help.setMaxWidth(FORM_WIDTH);
    return new VBox(
        6,
        Controls.label("Name", "caption"),
        name,
        Controls.label("Query", "caption"),
        query,
        help,
        finds);
  }

  private void load() {
    desk.jobs().latest("topics", desk.library()::topics, this::fill, desk::report);
  }

  private void fill(List<Topic> topics) {
    list.getItems().setAll(topics);
    list.getSelectionModel().selectFirst();
    if (topics.isEmpty()) {
      name.requestFocus();
    }
    enable();
  }

  private void show(@Nullable Topic topic) {
    open = topic;
    name.setText(topic == null ? "" : topic.name());
    query.setText(topic == null ? "" : topic.query());
    enable();
  }

  private void enable() {
    save.setDisable(name.getText().isBlank() || query.getText().isBlank());
    remove.setDisable(open == null);
  }

  private void count() {
    String words = query.getText().strip();
    if (words.isEmpty()) {
      finds.setText("");
      return;
    }
    SearchRequest request =
        SearchRequest.page(Query.ALL.withWords(words), StatementOrder.NEWEST, 0, 0);
    desk.jobs()
        .latest("topic-count", () -> desk.library().search(request), this::tell, desk::report);
  }

  private void tell(SearchResult result) {
    String problem = result.problem();
    finds.setText(
        problem == null ? "Finds " + Wording.count(result.total(), "statement") + "." : problem);
  }

  private void save() {
    Topic topic = new Topic(name.getText().strip(), query.getText().strip());
    List<Edit> edits = new ArrayList<>();
    if (open != null && !open.name().equals(topic.name())) {
      edits.add(new Edit.RemoveTopic(open.name()));
    }
    edits.add(new Edit.PutTopic(topic));
    desk.apply(edits.size() == 1 ? edits.getFirst() : new Edit.Several(edits));
    sheets.close();
  }

  private void remove() {
    if (open != null) {
      desk.apply(new Edit.RemoveTopic(open.name()));
      sheets.close();
    }
  }

  private static final class NameCell extends ListCell<Topic> {
    @Override
    protected void updateItem(@Nullable Topic topic, boolean empty) {
      super.updateItem(topic, empty);
      setText(empty || topic == null ? null : topic.name());
    }
  }
}
