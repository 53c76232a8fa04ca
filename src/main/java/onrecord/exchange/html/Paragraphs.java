package onrecord.exchange.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes an element as plain text with its paragraphs parted by blank lines. */
final class Paragraphs implements NodeVisitor {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "blockquote",
          "ul",
          "ol",
          "li",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "table",
          "tr",
          "td",
          "th",
          "pre",
          "dl",
          "dt",
          "dd",
          "figure",
          "figcaption",
          "header",
          "footer",
          "aside",
          "body",
          "hr",
          "center",
          "address",
          "details",
          "summary",
          "form",
          "fieldset",
          "caption",
          "tbody",
          "thead",
          "tfoot",
          "nav");

  private final StringBuilder out = new StringBuilder();

  /** How many line ends are owed before the next word: 0, 1 or 2. */
  private int owed;

  private boolean space;

  private Paragraphs() {}

  /** The text of {@code root}; two line breaks in a row part paragraphs as a block does. */
  static String of(Element root) {
    Paragraphs paragraphs = new Paragraphs();
    root.traverse(paragraphs);
    return paragraphs.out.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      words(text.getWholeText());
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        owed = Math.min(2, owed + 1);
      } else if (BLOCKS.contains(element.normalName())) {
        owed = 2;
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
      owed = 2;
    }
  }

  private void words(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        space = true;
        continue;
      }
      if (!out.isEmpty()) {
        if (owed > 0) {
          out.append("\n".repeat(owed));
        } else if (space) {
          out.append(' ');
        }
      }
      owed = 0;
      space = false;
      out.append(c);
    }
  }
}
