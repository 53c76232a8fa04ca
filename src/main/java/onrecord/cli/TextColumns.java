package onrecord.cli;

import java.util.ArrayList;
import java.util.List;

/** Lays wrapped texts out in columns of fixed width. */
final class TextColumns {

  /** Stands between two columns. */
  static final String GUTTER = " │ ";

  private final int[] widths;

  TextColumns(int... widths) {
    this.widths = widths.clone();
  }

  /** So many columns of equal width as fit in {@code total}. */
  static TextColumns equal(int columns, int total) {
    int width = Math.max(8, (total - GUTTER.length() * (columns - 1)) / columns);
    int[] widths = new int[columns];
    java.util.Arrays.fill(widths, width);
    return new TextColumns(widths);
  }

  /** The width of the whole. */
  int width() {
    return java.util.Arrays.stream(widths).sum() + GUTTER.length() * (widths.length - 1);
  }

  /** The cells side by side, each wrapped to its column; a cell's own line breaks are kept. */
  List<String> lines(List<String> cells) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 0;
    for (int i = 0; i < cells.size(); i++) {
      wrapped.add(wrap(cells.get(i), widths[i]));
      height = Math.max(height, wrapped.getLast().size());
    }
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < height; row++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < wrapped.size(); i++) {
        String text = row < wrapped.get(i).size() ? wrapped.get(i).get(row) : "";
        line.append(i == 0 ? "" : GUTTER).append(padded(text, widths[i]));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /** The text in lines of {@code width} at most, broken between words where that can be. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      for (String word : paragraph.strip().split("\\s+")) {
        if (!line.isEmpty() && columns(line) + 1 + columns(word) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
        breakLongWord(line, width, lines);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static void breakLongWord(StringBuilder line, int width, List<String> lines) {
    while (columns(line) > width) {
      int end = line.offsetByCodePoints(0, width);
      lines.add(line.substring(0, end));
      line.delete(0, end);
    }
  }

  /** The text cut to {@code width}, or filled up with spaces. */
  static String padded(String text, int width) {
    int columns = columns(text);
    return columns > width
        ? text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…"
        : text + " ".repeat(width - columns);
  }

  private static int columns(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
