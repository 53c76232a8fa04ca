package onrecord.domain;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text that is addressed by code points, though Java addresses it by UTF-16 units. Thread-safe.
 *
 * <p>Texts without characters outside the basic plane, nearly all news, cost no table.
 */
public final class CodePoints {

  private final String text;
  private final int length;

  /** Unit offsets of the code points, or null when every code point is one unit. */
  private final int @Nullable [] units;

  private CodePoints(String text, int length, int @Nullable [] units) {
    this.text = text;
    this.length = length;
    this.units = units;
  }

  /** The code points of {@code text}; a lone surrogate is one code point. */
  public static CodePoints of(String text) {
    int length = text.codePointCount(0, text.length());
    if (length == text.length()) {
      return new CodePoints(text, length, null);
    }
    int[] units = new int[length + 1];
    int unit = 0;
    for (int point = 0; point < length; point++) {
      units[point] = unit;
      unit += Character.charCount(text.codePointAt(unit));
    }
    units[length] = unit;
    return new CodePoints(text, length, units);
  }

  /** The text itself. */
  public String text() {
    return text;
  }

  /** Length in code points. */
  public int length() {
    return length;
  }

  /**
   * The UTF-16 offset of a code point offset; throws {@link IndexOutOfBoundsException} outside the
   * text.
   */
  public int toUnit(int point) {
    Objects.checkIndex(point, length + 1);
    return units == null ? point : units[point];
  }

  /**
   * The code point offset of a UTF-16 offset; an offset inside a surrogate pair belongs to the
   * pair.
   */
  public int toPoint(int unit) {
    Objects.checkIndex(unit, text.length() + 1);
    if (units == null) {
      return unit;
    }
    int found = Arrays.binarySearch(units, unit);
    return found >= 0 ? found : -found - 2;
  }

  /** The code point span of UTF-16 offsets. */
  public Span toSpan(int startUnit, int endUnit) {
    return new Span(toPoint(startUnit), toPoint(endUnit));
  }

  /** The words of a span; throws {@link IndexOutOfBoundsException} outside the text. */
  public String slice(Span span) {
    return text.substring(toUnit(span.start()), toUnit(span.end()));
  }
}
