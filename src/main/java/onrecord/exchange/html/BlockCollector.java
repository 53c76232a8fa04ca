package onrecord.exchange.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Parts a page into blocks in the order of the text, and tells for each element which blocks it
 * covers. Walks without recursion, so that no nesting is too deep.
 */
final class BlockCollector implements NodeFilter {

  /** Elements that never hold text of an article. */
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "canvas",
          "video",
          "audio",
          "map",
          "button",
          "select",
          "input",
          "textarea",
          "option",
          "head",
          "nav",
          "dialog",
          "math",
          "picture",
          "img",
          "label");

  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "b",
          "bdi",
          "bdo",
          "big",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "em",
          "font",
          "i",
          "ins",
          "kbd",
          "mark",
          "q",
          "s",
          "samp",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr",
          "amp-link",
          "nobr");

  /**
   * A block element and the blocks from {@code from} until before {@code to} that lie in it.
   *
   * @param element the element
   * @param from index of its first block
   * @param to index after its last one
   */
  record Area(Element element, int from, int to) {}

  private record Open(Element element, int from) {}

  private final List<Block> blocks = new ArrayList<>();
  private final List<Area> areas = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int anchors;
  private int breaks;
  private boolean space;

  private BlockCollector() {}

  /** The collector after it went over {@code root}. */
  static BlockCollector over(Element root) {
    BlockCollector collector = new BlockCollector();
    root.filter(collector);
    return collector;
  }

  List<Block> blocks() {
    return blocks;
  }

  /** Areas with at least one block, inner ones before the outer ones around them. */
  List<Area> areas() {
    return areas;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    } else if (node instanceof Element element) {
      return enter(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        anchors--;
      } else if (!isInline(element) && !open.isEmpty() && open.peek().element() == element) {
        flush();
        Open closed = open.pop();
        if (blocks.size() > closed.from()) {
          areas.add(new Area(element, closed.from(), blocks.size()));
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    String name = element.normalName();
    if (SKIPPED.contains(name) || isHidden(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("br")) {
      breaks++;
      if (breaks > 1) {
        flush();
      }
      return FilterResult.CONTINUE;
    }
    if (name.equals("a")) {
      anchors++;
      return FilterResult.CONTINUE;
    }
    if (isInline(element)) {
      return Hints.isBoilerplate(element) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
    }
    flush();
    open.push(new Open(element, blocks.size()));
    return FilterResult.CONTINUE;
  }

  private static boolean isInline(Element element) {
    return INLINE.contains(element.normalName());
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").replace(" ", "");
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  private void add(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        space = true;
        continue;
      }
      if (!text.isEmpty() && breaks > 0) {
        text.append('\n');
      } else if (!text.isEmpty() && space) {
        text.append(' ');
      }
      breaks = 0;
      space = false;
      text.append(c);
      if (anchors > 0) {
        linked++;
      }
    }
  }

  private void flush() {
    if (!text.isEmpty() && !open.isEmpty()) {
      blocks.add(
          new Block(open.peek().element(), text.toString(), Math.min(linked, text.length())));
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
    space = false;
  }
}
