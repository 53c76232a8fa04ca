package onrecord.exchange.html;

import org.jsoup.nodes.Element;

/**
 * A run of text of a page that no block element interrupts: a paragraph, a heading, a list item.
 *
 * @param element the nearest block element around it
 * @param text its words, white space made single; a line break of the page is a line end
 * @param linked how many of its chars are link text
 */
record Block(Element element, String text, int linked) {

  /** Share of the text that is link text, 0 to 1. */
  double linkDensity() {
    return (double) linked / text.length();
  }

  /** Length without link text. */
  int plain() {
    return text.length() - linked;
  }

  boolean isHeading() {
    String name = element.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }
}
