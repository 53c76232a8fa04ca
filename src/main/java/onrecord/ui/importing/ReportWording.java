package onrecord.ui.importing;

import java.util.ArrayList;
import java.util.List;
import onrecord.domain.Place;
import onrecord.domain.Refusal;
import onrecord.library.ImportReport;
import onrecord.ui.kit.Wording;

/** Puts the report of an import into words and into a list for a spreadsheet. Pure; any thread. */
final class ReportWording {

  /**
   * One input that was not added.
   *
   * @param what {@code refused} or {@code duplicate}
   * @param place the file and where in it
   * @param reason one clear sentence
   */
  record Line(String what, Place place, String reason) {}

  private static final String ALREADY_THERE = "The library has this article already.";
  private static final String INSIDE_A_ZIP = "!/";
  private static final String LINE_END = "\r\n";

  private ReportWording() {}

  /** The import in one line, for the status bar. */
  static String sentence(ImportReport report) {
    List<String> parts = new ArrayList<>();
    parts.add(
        "Added %s with %s"
            .formatted(
                Wording.count(report.articles(), "article"),
                Wording.count(report.statements(), "statement")));
    if (!report.duplicates().isEmpty()) {
      parts.add(Wording.count(report.duplicates().size(), "duplicate"));
    }
    if (report.undated() > 0) {
      parts.add(Wording.number(report.undated()) + " undated");
    }
    if (!report.refused().isEmpty()) {
      parts.add(Wording.number(report.refused().size()) + " refused");
    }
    return String.join(" · ", parts);
  }

  /** All that was not added: what was refused, then what was there already. */
  static List<Line> lines(ImportReport report) {
    List<Line> lines = new ArrayList<>();
    for (Refusal refusal : report.refused()) {
      lines.add(new Line("refused", refusal.place(), refusal.reason()));
    }
    for (Place duplicate : report.duplicates()) {
      lines.add(new Line("duplicate", duplicate, ALREADY_THERE));
    }
    return lines;
  }

  /** The file and the place in it. */
  static String where(Line line) {
    return new Place(shortName(line.place().file()), line.place().position()).toString();
  }

  /** The file without the folders that lead to it; inside a zip with the zip's name. */
  static String shortName(String file) {
    int inside = file.indexOf(INSIDE_A_ZIP);
    String outer = inside < 0 ? file : file.substring(0, inside);
    int folders = Math.max(outer.lastIndexOf('/'), outer.lastIndexOf('\\'));
    return file.substring(folders + 1);
  }

  /** The lines as RFC 4180 has them, with a heading. */
  static String csv(List<Line> lines) {
    StringBuilder csv = new StringBuilder("what,file,place,reason").append(LINE_END);
    for (Line line : lines) {
      csv.append(line.what())
          .append(',')
          .append(quoted(line.place().file()))
          .append(',')
          .append(quoted(line.place().position()))
          .append(',')
          .append(quoted(line.reason()))
          .append(LINE_END);
    }
    return csv.toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
