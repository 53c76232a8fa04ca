package onrecord.exchange.export;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import onrecord.domain.MarkedArticle;
import onrecord.domain.Place;
import onrecord.domain.Refusal;
import onrecord.domain.SpeakerRef;
import onrecord.domain.Statement;

class TablesTest {

  @Provide
  Arbitrary<String> texts() {
    return Samples.texts();
  }

  @Provide
  Arbitrary<MarkedArticle> articles() {
    return Samples.articles();
  }

  @Property(tries = 500)
  void noCellIsEverAFormulaAndEveryTextComesBack(@ForAll("texts") String text) {
    String cell = ExcelCell.of(text);
    assertThat(cell)
        .doesNotStartWith("=")
        .doesNotStartWith("+")
        .doesNotStartWith("-")
        .doesNotStartWith("@");
    assertThat(ExcelCell.text(cell)).isEqualTo(text);
  }

  @Example
  void aCellThatExcelCannotHoldIsCutWithAWordAboutIt() {
    String cell = ExcelCell.of("🎙".repeat(20_000));
    assertThat(cell.length()).isLessThanOrEqualTo(ExcelCell.LONGEST);
    assertThat(cell).endsWith("whole in the JSONL export]");
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(cell)).isTrue();
  }

  @Property(tries = 100)
  void everyStatementIsARowWithItsWords(@ForAll("articles") MarkedArticle marked)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (StatementTable table = new StatementTable(out)) {
      for (Statement statement : marked.statements()) {
        table.write(Samples.hit(marked, statement));
      }
    }
    String csv = out.toString(StandardCharsets.UTF_8);
    assertThat(csv).startsWith("\uFEFFid,speaker,speaker_type,kind,text,date,").endsWith("\r\n");
    List<CsvRecord> rows = CsvReader.builder().ofCsvRecord(csv.substring(1)).stream().toList();
    assertThat(rows).hasSize(marked.statements().size() + 1);
    for (int i = 0; i < marked.statements().size(); i++) {
      CsvRecord row = rows.get(i + 1);
      Statement statement = marked.statements().get(i);
      assertThat(row.getFieldCount()).isEqualTo(StatementTable.COLUMNS.size());
      assertThat(ExcelCell.text(cell(row, "text"))).isEqualTo(statement.content().text());
      assertThat(ExcelCell.text(cell(row, "title"))).isEqualTo(marked.article().details().title());
      assertThat(cell(row, "start")).isEqualTo("0");
      assertThat(cell(row, "printed")).isEqualTo("2");
      assertThat(ExcelCell.text(cell(row, "said_with")))
          .isEqualTo(
              statement.attribution().fellows().stream()
                  .map(SpeakerRef::name)
                  .collect(joining(" | ")));
    }
  }

  private static String cell(CsvRecord row, String column) {
    return row.getField(StatementTable.COLUMNS.indexOf(column));
  }

  @Example
  void refusalsNameFilePlaceAndReason() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RefusalTable.write(
        List.of(new Refusal(new Place("a, b.csv", "row 12"), "It holds no text.")), out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("\uFEFFfile,place,reason\r\n\"a, b.csv\",row 12,It holds no text.\r\n");
  }
}
