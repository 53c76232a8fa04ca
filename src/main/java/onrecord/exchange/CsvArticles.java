package onrecord.exchange;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import onrecord.domain.Place;
import org.jspecify.annotations.Nullable;

/**
 * Tables: one article a row, below a row of column names. The separator is the one with which the
 * first row has most columns that are known. Rows are numbered as a spreadsheet numbers them, the
 * row of names being the first.
 */
final class CsvArticles implements FormatReader {

  private static final String SEPARATORS = ",;\t|";

  @Override
  public void read(Source source, Intake intake) throws IOException, RefusedInput {
    BufferedReader reader = new BufferedReader(TextDecoder.reader(source.bytes()), Beginning.MOST);
    Beginning beginning = Beginning.of(reader);
    if (beginning.isEmpty()) {
      throw new RefusedInput("The file is empty.");
    }
    String sample = beginning.text();
    Character told = toldSeparator(sample);
    if (told != null) {
      reader.readLine();
    }
    char separator = told != null ? told : likeliestSeparator(sample, intake.fieldNames());
    try (CloseableIterator<CsvRecord> rows = rows(reader, separator).iterator()) {
      new Table(source, intake).read(rows);
    }
  }

  /** The separator that Excel's own first line {@code sep=;} tells, or null. */
  private static @Nullable Character toldSeparator(String sample) {
    boolean tells = sample.length() > 5 && sample.substring(0, 4).equalsIgnoreCase("sep=");
    return tells && (sample.charAt(5) == '\n' || sample.charAt(5) == '\r')
        ? sample.charAt(4)
        : null;
  }

  private static char likeliestSeparator(String sample, FieldNames names) {
    char best = SEPARATORS.charAt(0);
    int most = -1;
    for (char separator : SEPARATORS.toCharArray()) {
      int score = score(sample, separator, names);
      if (score > most) {
        best = separator;
        most = score;
      }
    }
    return best;
  }

  private static int score(String sample, char separator, FieldNames names) {
    try (CloseableIterator<CsvRecord> rows =
        rows(new java.io.StringReader(sample), separator).iterator()) {
      List<String> header = rows.hasNext() ? rows.next().getFields() : List.of();
      return 1000 * names.match(header).size() + header.size();
    } catch (CsvParseException | IOException e) {
      return -1;
    }
  }

  private static CsvReader<CsvRecord> rows(Reader reader, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowExtraCharsAfterClosingQuote(true)
        .allowUnclosedQuote(false)
        .maxBufferSize(Source.MOST_BYTES)
        .ofCsvRecord(reader);
  }

  /** The rows of one table. */
  private static final class Table {

    private final Source source;
    private final Intake intake;
    private List<String> header = List.of();
    private Map<Field, List<String>> columns = Map.of();
    private long row;

    Table(Source source, Intake intake) {
      this.source = source;
      this.intake = intake;
    }

    void read(CloseableIterator<CsvRecord> rows) throws IOException, RefusedInput {
      for (List<String> cells = next(rows);
          cells != null && !intake.isCancelled();
          cells = next(rows)) {
        if (cells.stream().allMatch(String::isBlank)) {
          continue;
        }
        if (columns.isEmpty()) {
          nameColumns(cells);
        } else {
          article(cells);
        }
      }
    }

    private @Nullable List<String> next(CloseableIterator<CsvRecord> rows)
        throws IOException, RefusedInput {
      row++;
      try {
        return rows.hasNext() ? rows.next().getFields() : null;
      } catch (CsvParseException e) {
        intake.refuse(
            place(),
            "From here on the table cannot be read: "
                + (String.valueOf(e.getMessage()).contains("quote")
                    ? "a quotation mark opens a cell and is never closed."
                    : "a cell is too large or badly quoted."));
        return null;
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }

    private Place place() {
      return new Place(source.name(), "row " + row);
    }

    private void nameColumns(List<String> cells) throws RefusedInput {
      FieldNames names = intake.fieldNames();
      List<String> missing = names.missing(cells);
      if (!missing.isEmpty()) {
        throw new RefusedInput(
            "There is no column \"" + missing.getFirst() + "\": the columns are " + list(cells));
      }
      columns = names.match(cells);
      header = List.copyOf(cells);
      if (!columns.containsKey(Field.TEXT)) {
        throw new RefusedInput(
            "No column is known to hold the text; say which of them does: " + list(cells));
      }
    }

    private static String list(List<String> cells) {
      int shown = Math.min(cells.size(), 12);
      String names = String.join(", ", cells.subList(0, shown)).replaceAll("\\s+", " ");
      String cut = names.length() > 200 ? names.substring(0, 200) + "…" : names;
      return shown < cells.size() ? cut + " and more." : cut + ".";
    }

    private void article(List<String> cells) {
      if (cells.size() > header.size()
          && !cells.subList(header.size(), cells.size()).stream().allMatch(String::isBlank)) {
        intake.refuse(
            place(),
            "The row has %d cells where the table has %d columns; a cell with the separator in it needs quotation marks."
                .formatted(cells.size(), header.size()));
        return;
      }
      Map<Field, String> values = new EnumMap<>(Field.class);
      List<String> topics = new ArrayList<>();
      columns.forEach(
          (field, names) -> {
            for (String name : names) {
              int column = header.indexOf(name);
              String cell = column < cells.size() ? cells.get(column) : "";
              if (!RecordValues.isMissing(cell)) {
                if (field == Field.TOPIC) {
                  topics.addAll(Topics.split(cell));
                } else {
                  values.put(field, cell);
                }
                return;
              }
            }
          });
      intake.oneOfMany(RecordValues.article(values, topics), place());
    }
  }
}
