package onrecord.extract.text;

import java.util.List;
import java.util.Locale;

/** Recognises the lines around an article's text: captions, credits, links, notes to the reader. */
final class Furniture {

  private static final int LONGEST = 400;
  private static final List<String> STARTS =
      List.of(
          "read more",
          "read:",
          "read also",
          "related:",
          "related stories",
          "see also",
          "watch:",
          "watch the",
          "listen:",
          "photo:",
          "photos:",
          "photo by",
          "photograph:",
          "image:",
          "images:",
          "picture:",
          "file photo",
          "caption:",
          "credit:",
          "video:",
          "advertisement",
          "sign up",
          "subscribe",
          "follow ",
          "click here",
          "share this",
          "editor's note",
          "editor’s note",
          "more on ",
          "most read",
          "copyright",
          "©",
          "by ");
  private static final List<String> ENDS =
      List.of(
          "getty images", "reuters", "ap photo", "associated press", "/ap", "/afp", "file photo)");

  private Furniture() {}

  /** Whether the paragraph is furniture and not the article's own prose. */
  static boolean is(String text, int start, int end) {
    if (end - start > LONGEST) {
      return false;
    }
    String line = text.substring(start, end).toLowerCase(Locale.ROOT);
    for (String opening : STARTS) {
      if (line.startsWith(opening)) {
        return !opening.equals("by ") && !opening.equals("follow ") || end - start < 60;
      }
    }
    String bare = line.replaceAll("[\\s.)\\]]+$", "");
    for (String ending : ENDS) {
      if (bare.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
