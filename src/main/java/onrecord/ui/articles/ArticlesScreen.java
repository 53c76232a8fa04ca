package onrecord.ui.articles;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import onrecord.domain.ArticleHit;
import onrecord.domain.SearchResult;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.DayEditor;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.PagedList;
import onrecord.ui.kit.Screen;
import onrecord.ui.kit.Tables;
import onrecord.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/** Every article that matches, newest first; each can be dated by hand. JavaFX thread only. */
public final class ArticlesScreen implements Screen {

  private static final double MIN_TITLE = 200;

  private final ArticlesModel model;
  private final TableView<PagedList.Row<ArticleHit>> table = new TableView<>();
  private final DayEditor dayEditor = new DayEditor();
  private final ObservableValue<String> count;
  private final BorderPane root = new BorderPane();

  public ArticlesScreen(Desk desk) {
    model = new ArticlesModel(desk);
    count = desk.result().map(ArticlesScreen::countOf).orElse("");
    prepareTable();
    root.getStyleClass().add("articles");
    root.setTop(dayEditor);
    root.setCenter(new StackPane(table, emptyState()));
  }

  @Override
  public String title() {
    return "Articles";
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public ObservableValue<String> count() {
    return count;
  }

  @Override
  public void show() {
    model.setShown(true);
  }

  @Override
  public void hide() {
    model.setShown(false);
  }

  @Override
  public void step(int direction) {
    Tables.step(table, direction);
  }

  @Override
  public void takeFocus() {
    table.requestFocus();
  }

  private static String countOf(@Nullable SearchResult result) {
    return result == null ? "" : Wording.number(result.articles());
  }

  private void prepareTable() {
    table.setFixedCellSize(Tables.ROW_HEIGHT);
    table.setAccessibleText("Articles");
    table.setPlaceholder(new Label());
    TableColumn<PagedList.Row<ArticleHit>, ?> title =
        column("Title", MIN_TITLE, hit -> hit.details().title());
    table
        .getColumns()
        .setAll(
            List.of(
                column("Date", 96, hit -> Wording.day(hit.details().date())),
                title,
                column("Source", 130, ArticlesScreen::sourceOf),
                column("Statements", 96, hit -> Wording.number(hit.statements())),
                column("Speakers", 86, hit -> Wording.number(hit.speakers()))));
    Tables.stretch(table, title, MIN_TITLE);
    table.setRowFactory(view -> row());
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    model.rows().subscribe(table::setItems);
    table.getSelectionModel().selectedItemProperty().subscribe(this::selected);
  }

  private static String sourceOf(ArticleHit hit) {
    String source = hit.details().source();
    return source == null ? "" : source;
  }

  private static TableColumn<PagedList.Row<ArticleHit>, @Nullable ArticleHit> column(
      String title, double width, Function<ArticleHit, String> words) {
    TableColumn<PagedList.Row<ArticleHit>, @Nullable ArticleHit> column = new TableColumn<>(title);
    column.setPrefWidth(width);
    column.setReorderable(false);
    column.setSortable(false);
    column.setCellValueFactory(features -> valueOf(features.getValue()));
    column.setCellFactory(view -> new WordsCell(words));
    return column;
  }

  private static ReadOnlyObjectProperty<@Nullable ArticleHit> valueOf(
      PagedList.Row<ArticleHit> row) {
    return row.value();
  }

  private TableRow<PagedList.Row<ArticleHit>> row() {
    TableRow<PagedList.Row<ArticleHit>> row = new TableRow<>();
    row.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY
              && event.getClickCount() == 2
              && !row.isEmpty()) {
            model.read();
          }
        });
    MenuItem setDate = new MenuItem("Set the date…");
    setDate.setOnAction(event -> editDay());
    ContextMenu menu = new ContextMenu(setDate);
    row.emptyProperty().subscribe(empty -> row.setContextMenu(empty ? null : menu));
    return row;
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      model.read();
    } else if (event.getCode() == KeyCode.F2) {
      editDay();
    } else {
      return;
    }
    event.consume();
  }

  private void editDay() {
    PagedList.Row<ArticleHit> row = table.getSelectionModel().getSelectedItem();
    ArticleHit hit = row == null ? null : row.value().get();
    if (hit != null) {
      dayEditor.open(
          hit.details().date(),
          day -> {
            model.date(hit, day);
            table.requestFocus();
          });
    }
  }

  private void selected(PagedList.@Nullable Row<ArticleHit> row) {
    dayEditor.close();
    if (row != null) {
      row.whenCome(
          hit -> {
            if (table.getSelectionModel().getSelectedItem() == row) {
              model.select(hit);
            }
          });
    }
  }

  private Node emptyState() {
    StackPane empty = Controls.emptyState("");
    Label sentence = (Label) empty.getChildren().getFirst();
    sentence.textProperty().bind(model.emptySentence());
    empty.visibleProperty().bind(model.emptySentence().isNotEmpty());
    empty.setMouseTransparent(true);
    return empty;
  }

  /** One line of words; undated articles stand out. */
  private static final class WordsCell
      extends TableCell<PagedList.Row<ArticleHit>, @Nullable ArticleHit> {

    private final Function<ArticleHit, String> words;

    WordsCell(Function<ArticleHit, String> words) {
      this.words = words;
    }

    @Override
    protected void updateItem(@Nullable ArticleHit hit, boolean empty) {
      super.updateItem(hit, empty);
      setText(hit == null || empty ? null : words.apply(hit));
    }
  }
}
