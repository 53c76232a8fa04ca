package onrecord.library;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import onrecord.exchange.ReadOptions;
import org.jspecify.annotations.Nullable;

/**
 * What to import and how to read it.
 *
 * @param paths files, folders and zips
 * @param columns own column or key names by what they hold ({@code title}, {@code text}, {@code
 *     date}, {@code source}, {@code author}, {@code url}, {@code section}, {@code language}, {@code
 *     topic}); empty to recognise them
 * @param date day for articles that tell none, or null
 * @param source outlet for articles that tell none, or null
 */
public record ImportRequest(
    List<Path> paths,
    Map<String, String> columns,
    @Nullable LocalDate date,
    @Nullable String source) {

  /** Throws {@link IllegalArgumentException} when a column is given for an unknown field. */
  public ImportRequest {
    paths = List.copyOf(paths);
    columns = new ReadOptions(columns, date, source).columns();
  }

  /** Reads these paths as they tell themselves. */
  public static ImportRequest of(List<Path> paths) {
    return new ImportRequest(paths, Map.of(), null, null);
  }
}
