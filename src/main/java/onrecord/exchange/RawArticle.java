package onrecord.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a format tells of an article, before anything is normalised or worked out.
 *
 * @param values what the fields hold; fields that are missing or blank are not told
 * @param topics topics that the record names
 */
record RawArticle(Map<Field, String> values, List<String> topics) {

  RawArticle {
    Map<Field, String> told = new EnumMap<>(Field.class);
    values.forEach(
        (field, value) -> {
          if (!value.isBlank()) {
            told.put(field, value);
          }
        });
    values = told;
    topics =
        topics.stream().map(String::strip).filter(topic -> !topic.isEmpty()).distinct().toList();
  }

  @Nullable String get(Field field) {
    return values.get(field);
  }
}
