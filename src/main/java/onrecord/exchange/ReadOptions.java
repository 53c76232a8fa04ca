package onrecord.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How to read what the files themselves leave open.
 *
 * @param columns names of columns or keys by what they hold, one of {@link #FIELDS}; a field that
 *     is missing here is recognised by name
 * @param date day for articles that tell none, or null
 * @param source outlet for articles that tell none, or null
 */
public record ReadOptions(
    Map<String, String> columns, @Nullable LocalDate date, @Nullable String source) {

  /** The fields that a mapping can give: title, text, date, source, author, url and so on. */
  public static final List<String> FIELDS =
      Arrays.stream(Field.values()).map(Field::label).toList();

  /** Reads everything as it tells itself. */
  public static final ReadOptions DEFAULT = new ReadOptions(Map.of(), null, null);

  /** Throws {@link IllegalArgumentException} when a column is given for an unknown field. */
  public ReadOptions {
    columns = Map.copyOf(columns);
    for (String field : columns.keySet()) {
      if (!FIELDS.contains(field)) {
        throw new IllegalArgumentException(
            "there is no field \"" + field + "\": it can be " + String.join(", ", FIELDS));
      }
    }
  }
}
