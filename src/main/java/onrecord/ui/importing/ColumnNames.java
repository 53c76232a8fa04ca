package onrecord.ui.importing;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads which column or key holds what, as it is typed: {@code text=Body, date=Published}. Pure.
 */
final class ColumnNames {

  private ColumnNames() {}

  /**
   * The columns by what they hold; empty for nothing typed.
   *
   * @throws IllegalArgumentException with a sentence for the user when a part names no column
   */
  static Map<String, String> of(String typed) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (String part : typed.split(",", -1)) {
      int sign = part.indexOf('=');
      String field = part.substring(0, Math.max(0, sign)).strip();
      String column = part.substring(sign + 1).strip();
      if (part.isBlank()) {
        continue;
      }
      if (field.isEmpty() || column.isEmpty()) {
        throw new IllegalArgumentException(
            "“%s” names no column; write it as text=Body.".formatted(part.strip()));
      }
      columns.put(field, column);
    }
    return columns;
  }
}
