package onrecord.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import onrecord.ui.articles.ArticlesScreen;
import onrecord.ui.compare.CompareScreen;
import onrecord.ui.inspector.InspectorPane;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.Screen;
import onrecord.ui.reader.ReaderPane;
import onrecord.ui.statements.StatementsScreen;

/**
 * All screens of one window.
 *
 * @param compare the comparison, one of the tabs
 * @param tabs those of the centre, in the order of their tabs
 * @param reader the article
 * @param inspector the selected statement
 */
record Screens(CompareScreen compare, List<Screen> tabs, Screen reader, Screen inspector) {

  /** The screens of a desk. */
  static Screens on(Desk desk) {
    CompareScreen compare = new CompareScreen(desk);
    return new Screens(
        compare,
        List.of(compare, new StatementsScreen(desk), new ArticlesScreen(desk)),
        new ReaderPane(desk),
        new InspectorPane(desk));
  }

  /** Lets every screen hand in what is still being typed. */
  void hide() {
    Stream.concat(tabs.stream(), Stream.of(reader, inspector)).forEach(Screen::hide);
  }
}
