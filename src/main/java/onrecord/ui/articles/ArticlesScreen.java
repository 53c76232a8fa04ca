package onrecord.ui.articles;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import onrecord.domain.ArticleHit;
import onrecord.domain.SearchResult;
import onrecord.ui.kit.DayEditor;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.PagedList;
import onrecord.ui.kit.PagedTable;
import onrecord.ui.kit.Screen;
import onrecord.ui.kit.Tables;
import onrecord.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/** Every article that matches, newest first; each can be dated by hand. JavaFX thread only. */
public final class ArticlesScreen implements Screen {

  private static final double MIN_TITLE = 150;

  private final ArticlesModel model;
  private final PagedTable<ArticleHit> table;
  private final DayEditor dayEditor = new DayEditor();
  private final ObservableValue<String> count;
  private final BorderPane root = new BorderPane();

  public ArticlesScreen(Desk desk) {
    model = new ArticlesModel(desk);
    table = new PagedTable<>("Articles", model.emptySentence(), model::read);
    count = desk.result().map(ArticlesScreen::countOf).orElse("");
    prepareTable();
    root.getStyleClass().add("articles");
    root.setTop(dayEditor);
    root.setCenter(table.node());
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
    Tables.step(table.table(), direction);
  }

  @Override
  public void takeFocus() {
    table.table().requestFocus();
  }

  private static String countOf(@Nullable SearchResult result) {
    return result == null ? "" : Wording.number(result.articles());
  }

  private void prepareTable() {
    TableColumn<PagedList.Row<ArticleHit>, ?> title =
        table.words("Title", MIN_TITLE, hit -> hit.details().title());
    table.show(
        List.of(
            table.words("Date", 100, hit -> Wording.day(hit.details().date())),
            title,
            table.words("Source", 112, ArticlesScreen::sourceOf),
            table.numbers("Statements", 84, hit -> Wording.number(hit.statements())),
            table.numbers("Speakers", 72, hit -> Wording.number(hit.speakers()))),
        title,
        MIN_TITLE);
    MenuItem setDate = new MenuItem("Set the date…");
    setDate.setOnAction(event -> editDay());
    table.setMenu(new ContextMenu(setDate));
    table.table().addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    model.rows().subscribe(table.table()::setItems);
    table.table().getSelectionModel().selectedItemProperty().subscribe(this::selected);
  }

  private static String sourceOf(ArticleHit hit) {
    String source = hit.details().source();
    return source == null ? "" : source;
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.F2) {
      editDay();
      event.consume();
    }
  }

  private void editDay() {
    ArticleHit hit = table.selected();
    if (hit != null) {
      dayEditor.open(
          hit.details().date(),
          day -> {
            model.date(hit, day);
            takeFocus();
          });
    }
  }

  private void selected(PagedList.@Nullable Row<ArticleHit> row) {
    dayEditor.close();
    if (row != null) {
      table.whenSelected(row, model::select);
    }
  }
}
