package onrecord.exchange.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

  /** Beginnings of lines that point away from the article. */
  private static final Pattern POINTER =
      Pattern.compile(
          "(?:read|see) (?:more|also|next)\\b|also read\\b|don['’]t miss\\b|related(?: (?:articles?|stories"
              + "|content))?\\s*(?::|$)|more (?:on|from) this\\b|advertisement\\b|story continues below"
              + "|share (?:this|on)\\b|follow (?:us|him|her|them|@)|sign up\\b|subscribe\\b|click here\\b"
              + "|get the latest\\b|have a tip\\b|tags\\s*:|filed under\\b|copyright\\b|©|all rights"
              + " reserved|(?:photo|image|picture)(?: by| credit)?\\s*:|watch\\s*:|listen\\s*:",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_POINTER = 160;
  private static final int LONGEST_LABEL = 120;
  private static final double LEAST_OF_SEVERAL = 0.3;
  private static final double MOST_BOILERPLATE = 0.4;
  private static final int LONGEST_TEASER = 600;
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
      boolean beside = all - share >= SHORTEST_TEXT && Hints.isBesideArticle(area.element());
      boolean teaser = share < LONGEST_TEASER && isTeaser(area);
      boolean boilerplate = teaser || Hints.isBoilerplate(area.element());
      if (beside || (boilerplate && share <= MOST_BOILERPLATE * all)) {
        Arrays.fill(banned, area.from(), area.to(), true);
      }
    }
  }

  /** A heading that is a link, and a little text: what leads to another article. */
  private boolean isTeaser(Area area) {
    if (area.to() - area.from() < 2 || area.to() - area.from() > 6) {
      return false;
    }
    for (int i = area.from(); i < area.to(); i++) {
      if (blocks.get(i).isHeading() && blocks.get(i).linkDensity() > 0.9) {
        return true;
      }
    }
    return false;
  }

  private Area best() {
    double[] worth = new double[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      worth[i + 1] = worth[i] + worth(i);
    }
    Area best = mostWorth(areas, worth).orElseGet(() -> new Area(new Element("body"), 0, 0));
    List<Area> articles =
        areas.stream()
            .filter(area -> area.element().normalName().equals("article"))
            .filter(area -> area.from() >= best.from() && area.to() <= best.to())
            .toList();
    return articles.size() < 2
        ? best
        : mostWorth(articles, worth)
            .filter(one -> value(one, worth) > LEAST_OF_SEVERAL * value(best, worth))
            .orElse(best);
  }

  private static Optional<Area> mostWorth(List<Area> areas, double[] worth) {
    Area best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Area area : areas) {
      double value = value(area, worth);
      if (value > most) {
        most = value;
        best = area;
      }
    }
    return Optional.ofNullable(best);
  }

  private static double value(Area area, double[] worth) {
    double value = worth[area.to()] - worth[area.from()];
    if (Hints.isArticleBody(area.element())) {
      return 2 * value + 2000;
    }
    return Hints.isContent(area.element()) ? 1.2 * value + 300 : value;
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
    int first = area.from();
    while (first < area.to() && (banned[first] || isLabel(blocks.get(first)))) {
      first++;
    }
    int last = area.to();
    while (last > first && (banned[last - 1] || isLabel(blocks.get(last - 1)))) {
      last--;
    }
    List<String> kept = new ArrayList<>();
    for (int i = first; i < last; i++) {
      Block block = blocks.get(i);
      if (!banned[i] && isKept(block, title)) {
        kept.add(block.text());
      }
    }
    return String.join("\n\n", kept);
  }

  /** A short line that is no sentence: a date, a byline, a caption, a list of tags. */
  private static boolean isLabel(Block block) {
    return block.text().length() < LONGEST_LABEL
        && !block.element().normalName().equals("li")
        && !block.element().normalName().equals("td")
        && !SENTENCE.matcher(block.text()).find();
  }

  private static boolean isKept(Block block, String title) {
    return block.linkDensity() <= 0.8
        && !block.text().equalsIgnoreCase(title)
        && !block.element().normalName().equals("h1")
        && !(block.text().length() < LONGEST_POINTER && POINTER.matcher(block.text()).lookingAt());
  }
}
