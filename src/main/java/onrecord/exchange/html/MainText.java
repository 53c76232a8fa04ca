package onrecord.exchange.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.exchange.html.BlockCollector.Area;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the text of the article on a page.
 *
 * <p>Every block of text gets a worth: prose counts for its length, links, labels and blocks in
 * places named as boilerplate count against. The element whose blocks are together worth most is
 * the article; what is worth nothing inside it is left out.
 */
final class MainText {

  private static final Pattern SENTENCE = Pattern.compile("[.!?…:]['\"”’)\\]]*(?:\\s|$)|[。！？]");
  private static final int SHORTEST_PROSE = 50;
  private static final double MOST_LINKED = 0.5;
  private static final double LABEL = 25;
  private static final double MOST_HIDDEN = 1.5;
  private static final int SHORTEST_TEXT = 250;

  private final List<Block> blocks;
  private final List<Area> areas;
  private final boolean[] banned;

  private MainText(BlockCollector collected) {
    blocks = collected.blocks();
    areas = collected.areas();
    banned = new boolean[blocks.size()];
  }

  /**
   * The paragraphs of the page's article, parted by blank lines; may be empty.
   *
   * @param title the headline, which is no part of the text
   * @param described the text as the page describes it to machines, or empty; taken where the page
   *     shows hardly any of it, as pages do that are put together by scripts
   */
  static String of(Document page, String title, String described) {
    MainText text = new MainText(BlockCollector.over(page.body()));
    text.ban();
    String shown = text.write(text.best(), title);
    return described.length() > MOST_HIDDEN * shown.length() && described.length() >= SHORTEST_TEXT
        ? Markup.toText(described)
        : shown;
  }

  /** Leaves out areas named as boilerplate, unless most of the page's prose stands in them. */
  private void ban() {
    double[] prose = new double[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      prose[i + 1] = prose[i] + (isProse(blocks.get(i)) ? blocks.get(i).plain() : 0);
    }
    double all = prose[blocks.size()];
    for (Area area : areas) {
      double share = prose[area.to()] - prose[area.from()];
      if (share <= 0.4 * all && Hints.isBoilerplate(area.element())) {
        for (int i = area.from(); i < area.to(); i++) {
          banned[i] = true;
        }
      }
    }
  }

  private Area best() {
    double[] worth = new double[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      worth[i + 1] = worth[i] + worth(i);
    }
    Area best = new Area(new Element("body"), 0, blocks.size());
    double most = Double.NEGATIVE_INFINITY;
    for (Area area : areas) {
      double value = worth[area.to()] - worth[area.from()];
      if (Hints.isArticleBody(area.element())) {
        value = 2 * value + 2000;
      } else if (Hints.isContent(area.element())) {
        value = 1.2 * value + 300;
      }
      if (value > most) {
        most = value;
        best = area;
      }
    }
    return best;
  }

  private double worth(int index) {
    Block block = blocks.get(index);
    if (banned[index]) {
      return -LABEL / 5;
    }
    if (isProse(block)) {
      return block.plain() - block.linked();
    }
    return block.linkDensity() < 0.3 ? -3 : -LABEL - block.linked();
  }

  private static boolean isProse(Block block) {
    return block.text().length() >= SHORTEST_PROSE
        && block.linkDensity() < MOST_LINKED
        && SENTENCE.matcher(block.text()).find();
  }

  private String write(Area area, String title) {
    List<String> kept = new ArrayList<>();
    for (int i = area.from(); i < area.to(); i++) {
      Block block = blocks.get(i);
      if (!banned[i] && isKept(block, title)) {
        kept.add(block.text());
      }
    }
    return kept.stream().collect(Collectors.joining("\n\n"));
  }

  private static boolean isKept(Block block, String title) {
    if (block.linkDensity() > 0.8 || block.text().equalsIgnoreCase(title)) {
      return false;
    }
    return !block.element().normalName().equals("h1");
  }
}
