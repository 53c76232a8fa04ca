package onrecord.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines above a text that tell of it: "Title: …", "Date: …", bare or between the {@code ---} of
 * a YAML front matter.
 *
 * @param values what they tell
 * @param topics the topics they name
 * @param text the rest
 */
record HeaderBlock(Map<Field, String> values, List<String> topics, String text) {

  private static final int MOST_LINES = 40;
  private static final Pattern LINE = Pattern.compile("([\\p{L}][\\p{L} _-]{0,24}):\\s+(\\S.*)");
  private static final Pattern FENCE = Pattern.compile("---\\s*");
  private static final Pattern QUOTED = Pattern.compile("([\"'])(.*)\\1");

  /** Parts the block from a normalised text; the block is empty where there is none. */
  static HeaderBlock of(String text) {
    List<String> lines = text.lines().limit(MOST_LINES).toList();
    return !lines.isEmpty() && FENCE.matcher(lines.getFirst()).matches()
        ? frontMatter(text, lines)
        : bare(text, lines);
  }

  private static HeaderBlock frontMatter(String text, List<String> lines) {
    for (int end = 1; end < lines.size(); end++) {
      if (FENCE.matcher(lines.get(end)).matches()) {
        return block(lines.subList(1, end), afterLines(text, end + 1));
      }
    }
    return none(text);
  }

  private static HeaderBlock bare(String text, List<String> lines) {
    int end = 0;
    while (end < lines.size() && fieldOf(lines.get(end)).isPresent()) {
      end++;
    }
    boolean closed = end < lines.size() && lines.get(end).isBlank();
    return end >= 2 || (end == 1 && closed)
        ? block(lines.subList(0, end), afterLines(text, end))
        : none(text);
  }

  private static HeaderBlock none(String text) {
    return new HeaderBlock(Map.of(), List.of(), text);
  }

  private static HeaderBlock block(List<String> lines, String text) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    List<String> topics = new ArrayList<>();
    for (String line : lines) {
      Optional<Field> field = fieldOf(line);
      if (field.isEmpty()) {
        continue;
      }
      String value = unquoted(line.substring(line.indexOf(':') + 1).strip());
      if (field.get() == Field.TOPIC) {
        topics.addAll(Topics.split(value));
      } else {
        values.putIfAbsent(field.get(), value);
      }
    }
    return new HeaderBlock(values, topics, text);
  }

  private static Optional<Field> fieldOf(String line) {
    Matcher matcher = LINE.matcher(line);
    return matcher.matches()
        ? FieldNames.fieldOf(matcher.group(1)).filter(field -> field != Field.TEXT)
        : Optional.empty();
  }

  private static String unquoted(String value) {
    Matcher matcher = QUOTED.matcher(value);
    return matcher.matches() ? matcher.group(2) : value;
  }

  private static String afterLines(String text, int count) {
    int from = 0;
    for (int i = 0; i < count; i++) {
      int end = text.indexOf('\n', from);
      if (end < 0) {
        return "";
      }
      from = end + 1;
    }
    return text.substring(from).strip();
  }
}
