package onrecord.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.exchange.html.Markup;

/** What the cells of tables and the values of JSON records need before they make an article. */
final class RecordValues {

  private static final Set<String> MISSING = Set.of("null", "none", "nan", "n/a", "na", "\\n");
  private static final Pattern URL = Pattern.compile("https?://\\S+");

  private RecordValues() {}

  /** Whether a cell holds nothing, or the word that programs write for nothing. */
  static boolean isMissing(String cell) {
    return cell.isBlank()
        || (cell.length() < 5 && MISSING.contains(cell.strip().toLowerCase(java.util.Locale.ROOT)));
  }

  /** The article of a record: HTML in its text becomes paragraphs, a URL is no outlet. */
  static RawArticle article(Map<Field, String> told, List<String> topics) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.putAll(told);
    values.computeIfPresent(Field.TEXT, (field, text) -> Markup.toText(text));
    values.computeIfPresent(Field.TITLE, (field, title) -> Markup.toText(title));
    String source = values.get(Field.SOURCE);
    if (source != null && URL.matcher(source.strip()).matches()) {
      values.remove(Field.SOURCE);
      values.putIfAbsent(Field.URL, source.strip());
    }
    return new RawArticle(values, topics);
  }
}
