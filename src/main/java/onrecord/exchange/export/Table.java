package onrecord.exchange.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as Excel opens it by a double click: UTF-8 with a mark, commas, CRLF, safe cells. */
final class Table implements Closeable {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final CsvWriter rows;

  Table(OutputStream out, List<String> columns) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    rows = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    rows.writeRecord(columns);
  }

  void row(List<String> cells) throws IOException {
    try {
      rows.writeRecord(cells.stream().map(ExcelCell::of).toList());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
