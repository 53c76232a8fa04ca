package onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.domain.Span;
import org.jspecify.annotations.Nullable;

/** How spans stand in columns: start and end, and all of them as JSON where there are several. */
final class SpanColumns {

  private static final Pattern PAIR = Pattern.compile("\\[(\\d+),(\\d+)]");

  private SpanColumns() {}

  /** {@code [[0,57],[60,80]]}, or null for one span, which start and end tell. */
  static @Nullable String json(List<Span> spans) {
    return spans.size() == 1 ? null : all(spans);
  }

  /** {@code [[0,57]]}: all of the spans, also when there is one. */
  static String all(List<Span> spans) {
    return spans.stream()
        .map(span -> "[" + span.start() + "," + span.end() + "]")
        .collect(Collectors.joining(",", "[", "]"));
  }

  /** What {@link #all} wrote. */
  static List<Span> parse(String json) {
    List<Span> spans = new ArrayList<>();
    Matcher pair = PAIR.matcher(json);
    while (pair.find()) {
      spans.add(new Span(Integer.parseInt(pair.group(1)), Integer.parseInt(pair.group(2))));
    }
    return spans;
  }

  /** The spans of three neighbouring columns: start, end, JSON. */
  static List<Span> read(ResultSet row, int column) throws SQLException {
    String json = row.getString(column + 2);
    return json == null
        ? List.of(new Span(row.getInt(column), row.getInt(column + 1)))
        : parse(json);
  }

  /** The span of two neighbouring columns, or null when they are NULL. */
  static @Nullable Span readOptional(ResultSet row, int column) throws SQLException {
    int start = row.getInt(column);
    return row.wasNull() ? null : new Span(start, row.getInt(column + 1));
  }
}
