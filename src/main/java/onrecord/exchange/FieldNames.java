package onrecord.exchange;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Tells from the name of a column or key what it holds: by the researcher's own mapping, else by
 * the bundled list {@code columns.properties}. One thread at a time.
 */
final class FieldNames {

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Map<String, Known> KNOWN = load();

  /** A name of the list: lower ranks are better names of their field. */
  private record Known(Field field, int rank) {}

  private record Candidate(String name, int rank) {}

  private final Map<Field, String> given = new EnumMap<>(Field.class);

  /** The records of a file mostly have the same names in the same order. */
  private List<String> lastNames = List.of();

  private Map<Field, List<String>> lastMatch = Map.of();

  FieldNames(Map<String, String> columns) {
    columns.forEach(
        (field, column) -> given.put(Field.valueOf(field.toUpperCase(Locale.ROOT)), column));
  }

  /** The field of a name in the bundled list. */
  static Optional<Field> fieldOf(String name) {
    return Optional.ofNullable(KNOWN.get(key(name))).map(Known::field);
  }

  /** For each field the names among {@code names} that can hold it, the best first. */
  Map<Field, List<String>> match(List<String> names) {
    if (!names.equals(lastNames)) {
      lastMatch = matched(names);
      lastNames = List.copyOf(names);
    }
    return lastMatch;
  }

  private Map<Field, List<String>> matched(List<String> names) {
    Map<Field, List<Candidate>> candidates = new EnumMap<>(Field.class);
    for (String name : names) {
      Known known = KNOWN.get(key(name));
      if (known != null && !given.containsKey(known.field())) {
        candidates
            .computeIfAbsent(known.field(), field -> new ArrayList<>())
            .add(new Candidate(name, known.rank()));
      }
    }
    Map<Field, List<String>> matched = new EnumMap<>(Field.class);
    candidates.forEach(
        (field, list) ->
            matched.put(
                field,
                list.stream()
                    .sorted(Comparator.comparingInt(Candidate::rank))
                    .map(Candidate::name)
                    .toList()));
    given.forEach(
        (field, column) ->
            findGiven(column, names).ifPresent(name -> matched.put(field, List.of(name))));
    return matched;
  }

  /** The columns of the mapping that are not among {@code names}. */
  List<String> missing(Collection<String> names) {
    return given.values().stream().filter(column -> findGiven(column, names).isEmpty()).toList();
  }

  private static Optional<String> findGiven(String column, Collection<String> names) {
    if (names.contains(column)) {
      return Optional.of(column);
    }
    return names.stream().filter(name -> key(name).equals(key(column))).findFirst();
  }

  private static String key(String name) {
    return NOT_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static Map<String, Known> load() {
    Properties lists = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(FieldNames.class.getResourceAsStream("columns.properties")),
            StandardCharsets.UTF_8)) {
      lists.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled list of column names cannot be read", e);
    }
    Map<String, Known> known = new HashMap<>();
    for (Field field : Field.values()) {
      String[] names = lists.getProperty(field.label()).split(",");
      for (int rank = 0; rank < names.length; rank++) {
        known.putIfAbsent(key(names[rank]), new Known(field, rank));
      }
    }
    return Map.copyOf(known);
  }
}
