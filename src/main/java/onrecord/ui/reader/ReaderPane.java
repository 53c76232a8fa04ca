package onrecord.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import onrecord.domain.Article;
import onrecord.domain.ArticleDetails;
import onrecord.domain.Statement;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.DayEditor;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.Screen;
import onrecord.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The selected article: its head, and its paragraphs in a list that builds only those in sight.
 * JavaFX thread only.
 */
public final class ReaderPane implements Screen {

  private final Desk desk;
  private final ReaderModel model;
  private final Marking marking;
  private final MarkBar markBar;
  private final Label title = Controls.label("", "reader-title");
  private final Text source = smallText();
  private final Text counts = smallText();
  private final Hyperlink day = Controls.link("", "Change the date of this article", this::editDay);
  private final Label language = Controls.label("", "small", "language-notice");
  private final DayEditor dayEditor = new DayEditor();
  private final ListView<ReaderText.Paragraph> list = new ListView<>();
  private final List<ParagraphCell> cells = new ArrayList<>();
  private final StackPane root = new StackPane();
  private @Nullable Long shownArticle;
  private boolean follows;

  public ReaderPane(Desk desk) {
    this.desk = desk;
    model = new ReaderModel(desk);
    marking = new Marking(desk, model);
    markBar = new MarkBar(marking, model, this::takeFocus);
    prepareList();
    BorderPane pane = new BorderPane(list, head(), null, markBar, null);
    StackPane empty =
        Controls.emptyState("Select a statement to read it where it stands in its article.");
    pane.visibleProperty().bind(model.page().isNotNull());
    empty.visibleProperty().bind(model.page().isNull());
    root.getStyleClass().add("reader");
    root.getChildren().addAll(empty, pane);
    model.page().subscribe(page -> show(page));
    model.selected().subscribe(statement -> reveal(statement));
    desk.columns().subscribe(() -> cells.forEach(ParagraphCell::paint));
    desk.readerRequests().addListener((observed, before, now) -> takeFocus());
  }

  @Override
  public String title() {
    return "Reader";
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void step(int direction) {
    model.step(direction);
  }

  @Override
  public void takeFocus() {
    list.requestFocus();
  }

  private VBox head() {
    title.setWrapText(true);
    title.setMinHeight(Label.USE_PREF_SIZE);
    day.getStyleClass().add("small");
    TextFlow byline = new TextFlow(source, day, counts);
    byline.getStyleClass().add("byline");
    VBox head = new VBox(5, title, byline, language, dayEditor);
    language.managedProperty().bind(language.visibleProperty());
    head.getStyleClass().add("reader-head");
    return head;
  }

  private static Text smallText() {
    Text text = new Text();
    text.getStyleClass().addAll("muted", "small");
    return text;
  }

  private void prepareList() {
    list.getStyleClass().add("reader-list");
    list.setAccessibleText("Text of the article");
    list.setCellFactory(
        view -> {
          ParagraphCell cell = new ParagraphCell(model, marking, desk.colours());
          cells.add(cell);
          return cell;
        });
    list.layoutBoundsProperty().addListener(observed -> resized());
    list.addEventFilter(ScrollEvent.SCROLL, event -> follows = false);
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> follows = false);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    list.addEventFilter(KeyEvent.KEY_TYPED, this::keyTyped);
  }

  private void keyPressed(KeyEvent event) {
    if (event.isShiftDown() && !event.isShortcutDown()) {
      markByKeys(event);
      return;
    }
    if (event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    switch (event.getCode()) {
      case ENTER -> {
        if (!markBar.isVisible()) {
          return;
        }
        markBar.takeFocus();
      }
      case ESCAPE -> {
        if (!markBar.isVisible()) {
          return;
        }
        marking.clear();
      }
      case DOWN, RIGHT -> model.step(1);
      case UP, LEFT -> model.step(-1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void markByKeys(KeyEvent event) {
    Marking.Edge edge = event.isAltDown() ? Marking.Edge.START : Marking.Edge.END;
    switch (event.getCode()) {
      case RIGHT -> marking.moveEdge(edge, 1);
      case LEFT -> marking.moveEdge(edge, -1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  // Elsewhere J and K go through the result; here they stay in the article.
  private void keyTyped(KeyEvent event) {
    switch (event.getCharacter()) {
      case "j" -> model.step(1);
      case "k" -> model.step(-1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void show(ReaderModel.@Nullable Page page) {
    if (page == null) {
      shownArticle = null;
      list.getItems().clear();
      return;
    }
    Article article = page.marked().article();
    ArticleDetails details = article.details();
    title.setText(details.title());
    source.setText(details.source() == null ? "" : details.source() + " · ");
    day.setText(details.date() == null ? "undated: set the date…" : Wording.day(details.date()));
    counts.setText(" · " + String.join(" · ", ReaderModel.byline(page)));
    String notice = ReaderModel.languageNotice(article).orElse("");
    language.setText(notice);
    language.setVisible(!notice.isEmpty());
    list.getItems().setAll(page.text().paragraphs());
    if (!Objects.equals(shownArticle, article.id())) {
      dayEditor.close();
      list.scrollTo(0);
      shownArticle = article.id();
    }
  }

  private void editDay() {
    ReaderModel.Page page = model.page().get();
    if (page != null) {
      Article article = page.marked().article();
      dayEditor.open(article.details().date(), date -> model.date(article, date));
    }
  }

  // In another width the words stand elsewhere; whoever has scrolled away is not brought back.
  private void resized() {
    if (follows) {
      Platform.runLater(() -> reveal(model.selected().get()));
    }
  }

  private void reveal(@Nullable Statement statement) {
    ReaderModel.Page page = model.page().get();
    if (statement == null || page == null) {
      return;
    }
    follows = true;
    int start = statement.content().start();
    int index = page.text().indexOf(start);
    if (cellOf(index) == null) {
      list.scrollTo(Math.max(0, index - 1));
    }
    // a paragraph that has just come into sight has no place before the next layout
    Platform.runLater(() -> revealLine(index, start));
  }

  private void revealLine(int index, int point) {
    list.layout();
    ParagraphCell cell = cellOf(index);
    if (cell == null || !(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
      return;
    }
    double inCell = cell.topOf(point - cell.getItem().start());
    double top = list.sceneToLocal(cell.localToScene(0, inCell)).getY();
    if (top < 0 || top > list.getHeight() * 0.8) {
      flow.scrollPixels(top - list.getHeight() / 4);
    }
  }

  private @Nullable ParagraphCell cellOf(int index) {
    for (ParagraphCell cell : cells) {
      if (cell.isVisible() && !cell.isEmpty() && cell.getIndex() == index) {
        return cell;
      }
    }
    return null;
  }
}
