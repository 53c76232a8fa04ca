package onrecord.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import onrecord.domain.Comparison;
import onrecord.domain.Query;
import onrecord.library.DesktopSession.LeftAt;
import onrecord.library.FirstView;
import onrecord.library.Job;
import onrecord.library.Library;
import onrecord.library.LibraryChange;
import onrecord.library.LibrarySummary;
import onrecord.ui.facets.FacetsPane;
import onrecord.ui.importing.Exporting;
import onrecord.ui.importing.Importing;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.Jobs;
import onrecord.ui.kit.Screen;
import onrecord.ui.kit.Sheets;
import org.jspecify.annotations.Nullable;

/** One open library in the window: its desk, its screens and all that goes on between them. */
final class Shell {

  private static final double CONTENT_REST_MILLIS = 400;
  private static final double JOBS_REST_MILLIS = 120;
  private static final double TELLING_WIDTH = 420;

  private final Desk desk;
  private final Screens screens;
  private final TabStrip tabs;
  private final FacetsPane facets;
  private final SearchBox searchBox;
  private final TopBar topBar;
  private final Sheets sheets;
  private final Searching searching;
  private final ShellCommands commands;
  private final Importing importing;
  private final Actions actions;
  private final BackgroundWork work = new BackgroundWork();
  private final Runnable unsubscribe;
  private final LibraryMenu libraryMenu;
  private final PaneRing panes;
  private final EmptyLibrary emptyLibrary;
  private final ShellView view;
  private String warning = "";

  /** What is shown without having been asked yet; null once the library was asked. */
  private @Nullable LeftAt shownAsLeft;

  Shell(Library library, Jobs jobs, Doors doors) {
    desk = new Desk(library, jobs);
    screens = Screens.on(desk);
    tabs = new TabStrip(screens.tabs());
    searching = new Searching(desk, () -> tabs.front().get().selectsFirst());
    StackPane content = new StackPane();
    sheets = new Sheets(content);
    importing = new Importing(desk, sheets, doors.picker());
    commands = new ShellCommands(desk, sheets, importing, doors);
    facets = new FacetsPane(desk, sheets, commands::mergeSpeakers);
    desk.setSpeakerDesk(commands::aboutSpeaker);
    searchBox = new SearchBox(desk);
    emptyLibrary = new EmptyLibrary(tabs, commands::importArticles);
    libraryMenu = new LibraryMenu(library.name(), doors);
    Exporting exporting = new Exporting(desk, doors.picker());
    topBar = new TopBar(libraryMenu, searchBox.node(), exporting, commands);
    view = view();
    content.getChildren().setAll(view);
    importing.acceptDropsOn(sheets.node());
    panes = panes();
    actions = new Actions(listActions());
    Review review = new Review(desk, step -> tabs.front().get().step(step));
    sheets
        .node()
        .addEventFilter(
            KeyEvent.KEY_PRESSED,
            event -> {
              if (!sheets.isOpen()) {
                review.keyPressed(event, focused());
              }
            });
    desk.version().subscribe((before, now) -> loadSummary());
    unsubscribe = listenTo(library);
  }

  /** What fills the window. */
  Region node() {
    return sheets.node();
  }

  Desk desk() {
    return desk;
  }

  /**
   * Takes the library up where it was left. Where the top of the comparison can be had it is shown
   * at once, and the library is asked in {@link #complete}; else it is asked now.
   *
   * @param asLeft waits for the top of the comparison, away from the JavaFX thread
   */
  void begin(LeftAt leftAt, Supplier<Optional<Comparison>> asLeft) {
    desk.takeUpQuestion(leftAt);
    desk.jobs()
        .latest(
            "as-left",
            asLeft::get,
            top -> top.ifPresentOrElse(it -> showAsLeft(leftAt, it), () -> ask(leftAt)),
            failure -> {
              desk.report(failure);
              ask(leftAt);
            });
    showJobs();
  }

  private void showAsLeft(LeftAt leftAt, Comparison top) {
    screens.compare().showAsLeft(top);
    tabs.begin(leftAt.view());
    shownAsLeft = leftAt;
  }

  /** Whether the comparison is shown as it was left, and the library still has to be asked. */
  boolean isAsLeft() {
    return shownAsLeft != null;
  }

  private void askAnew(LeftAt leftAt) {
    desk.takeUpSelection(leftAt);
    searching.begin();
    screens.compare().loadAnew();
  }

  private void ask(LeftAt leftAt) {
    desk.takeUpSelection(leftAt);
    tabs.begin(leftAt.view());
    if (leftAt.alignment() == null) {
      chooseAlignment();
    } else {
      searching.begin();
    }
  }

  /**
   * Draws facets, reader and inspector, and counts the library. The panes keep themselves up to
   * date before; but their many controls take longer to draw than the first result, which is what a
   * user waits for.
   */
  void complete() {
    if (shownAsLeft != null) {
      askAnew(shownAsLeft);
      shownAsLeft = null;
    }
    loadSummary();
    view.showSides(facets.node(), screens.reader().node(), screens.inspector().node());
  }

  private void chooseAlignment() {
    Query query = desk.query().get();
    desk.jobs()
        .latest(
            "first-alignment",
            () -> FirstView.of(desk.library(), query).alignment(),
            alignment -> {
              desk.alignment().set(alignment);
              searching.begin();
            },
            failure -> {
              desk.report(failure);
              searching.begin();
            });
  }

  /** Brings a screen to the front. */
  void open(String view) {
    tabs.open(view);
  }

  /** How the library is left now. */
  LeftAt leftAt() {
    Screen front = tabs.front().get();
    return new LeftAt(
        front.title().toLowerCase(Locale.ROOT),
        desk.query().get(),
        desk.alignment().get(),
        List.copyOf(desk.columns()),
        desk.selectedArticle().get(),
        desk.selectedStatement().get(),
        front == screens.compare() ? screens.compare().glimpse().orElse(null) : null);
  }

  /** Reacts to a key that no control took. */
  void keyPressed(KeyEvent event) {
    if (!sheets.isOpen()) {
      actions.keyPressed(event);
    }
  }

  /** Reacts to a letter that no control took. */
  void keyTyped(KeyEvent event) {
    if (!sheets.isOpen()) {
      actions.keyTyped(event, focused());
    }
  }

  /** Says something that must not be overlooked. */
  void tell(String title, String sentence) {
    sheets.show(title, words(sentence), List.of(sheets.closing("Close")));
  }

  /**
   * Leaves the library; while articles are being imported only once that has been agreed to.
   *
   * @param what the word for it
   */
  void leaving(String what, Runnable leave) {
    if (!importing.isUnderWay()) {
      leave.run();
      return;
    }
    Button agreed =
        Controls.button(
            what,
            () -> {
              sheets.close();
              leave.run();
            });
    sheets.show(
        "Articles are being imported",
        words(
            "The import stops here. What is in the library stays; import the same files again to"
                + " add the rest."),
        List.of(agreed, sheets.closing("Go on importing")));
  }

  private static Label words(String sentence) {
    Label words = Controls.label(sentence);
    words.setWrapText(true);
    words.setPrefWidth(TELLING_WIDTH);
    return words;
  }

  /** Gives the keyboard to the search field. */
  void takeFocus() {
    searchBox.takeFocus();
  }

  /** Hands in what is being typed and hears no more of the library. */
  void leave() {
    unsubscribe.run();
    screens.hide();
  }

  /** Waits for what was handed in and closes the library. Away from the JavaFX thread. */
  void close() {
    desk.jobs().close();
    desk.library().close();
  }

  private ShellView view() {
    StatusBar status = new StatusBar(desk, work, importing::openReport);
    importing.lastReport().subscribe(report -> status.offerReport(report != null));
    ShellView made = new ShellView(desk, topBar, emptyLibrary);
    made.setBottom(status);
    return made;
  }

  private Runnable listenTo(Library library) {
    Throttle content = new Throttle(CONTENT_REST_MILLIS, desk::contentChanged);
    Throttle moved = new Throttle(JOBS_REST_MILLIS, this::showJobs);
    return library.onChange(
        change -> (change == LibraryChange.CONTENT ? content : moved).request());
  }

  private void loadSummary() {
    desk.jobs().latest("summary", desk.library()::summary, this::show, desk::report);
  }

  private void show(LibrarySummary summary) {
    libraryMenu.show(summary);
    emptyLibrary.show(summary.articles() == 0);
  }

  private void showJobs() {
    Library library = desk.library();
    desk.jobs()
        .latest(
            "jobs",
            () -> new Background(library.jobs(), library.trouble().or(library::warning)),
            this::show,
            desk::report);
    importing.jobsMoved();
  }

  private void show(Background background) {
    work.show(background.jobs());
    warn(background.warning());
  }

  /** What goes on in the library by itself, and what about it must be known. */
  private record Background(List<Job<?>> jobs, Optional<String> warning) {}

  private void warn(Optional<String> sentence) {
    sentence
        .filter(it -> !it.equals(warning))
        .ifPresent(
            it -> {
              warning = it;
              desk.message().set(it);
            });
  }

  private PaneRing panes() {
    Screen reader = screens.reader();
    Screen inspector = screens.inspector();
    return new PaneRing(
        List.of(
            new PaneRing.Pane(topBar, searchBox::takeFocus),
            new PaneRing.Pane(facets.node(), facets::takeFocus),
            new PaneRing.Pane(emptyLibrary, () -> tabs.front().get().takeFocus()),
            new PaneRing.Pane(reader.node(), reader::takeFocus),
            new PaneRing.Pane(inspector.node(), inspector::takeFocus)));
  }

  private List<Action> listActions() {
    List<Action> list = new ArrayList<>();
    list.add(Action.of("Search", "Shortcut+K", searchBox::takeFocus));
    list.add(Action.of("Save this search", "Shortcut+S", commands::saveSearch));
    list.add(Action.of("Import articles", "Shortcut+I", commands::importArticles));
    list.add(Action.of("Export the result", "Shortcut+E", topBar::showExport));
    list.add(Action.of("New library", "Shortcut+N", commands::newLibrary));
    list.add(Action.of("Open a library", "Shortcut+O", commands::openLibrary));
    int number = 1;
    for (Screen screen : screens.tabs()) {
      list.add(Action.of(screen.title(), "Shortcut+" + number++, () -> tabs.front().set(screen)));
    }
    list.add(Action.of("Next pane", "F6", () -> panes.go(focused(), 1)));
    list.add(Action.of("Pane before", "Shift+F6", () -> panes.go(focused(), -1)));
    list.add(Action.ofLetter("Next statement", "j", () -> tabs.front().get().step(1)));
    list.add(Action.ofLetter("Previous statement", "k", () -> tabs.front().get().step(-1)));
    list.add(
        Action.of(
            "Suggestions: show them; Enter accepts, Delete rejects",
            "Shortcut+G",
            () -> Review.turn(desk)));
    list.add(Action.of("Undo", "Shortcut+Z", desk::undo));
    list.add(Action.of("Redo", "Shortcut+Shift+Z", desk::redo));
    list.add(Action.of("This list of keys", "F1", this::showKeys).or("?"));
    return list;
  }

  private void showKeys() {
    HelpSheet.open(sheets, actions.all());
  }

  private @Nullable Node focused() {
    Scene scene = node().getScene();
    return scene == null ? null : scene.getFocusOwner();
  }
}
