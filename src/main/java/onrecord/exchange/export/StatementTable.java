package onrecord.exchange.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import onrecord.domain.ArticleDetails;
import onrecord.domain.Attribution;
import onrecord.domain.Coding;
import onrecord.domain.Content;
import onrecord.domain.SpeakerRef;
import onrecord.domain.StanceTag;
import onrecord.domain.Statement;
import onrecord.domain.StatementHit;

/**
 * Statements as CSV, one a row: UTF-8 with a mark, CRLF, cells by the rule of {@link ExcelCell}.
 *
 * <p>Cells with several values part them with {@code " | "}; spans are {@code start-end} in code
 * points of the article's text, end exclusive. One thread at a time.
 */
public final class StatementTable implements Closeable {

  /** The names of the columns, which later versions only add to. */
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "speaker",
          "speaker_type",
          "kind",
          "text",
          "date",
          "source",
          "title",
          "author",
          "url",
          "article_id",
          "spans",
          "start",
          "end",
          "cue",
          "mention",
          "rule",
          "confidence",
          "stances",
          "codes",
          "note",
          "topics",
          "printed",
          "coders",
          "rejected",
          "speaks_for",
          "said_with");

  private static final String BAR = " | ";

  private final Table table;

  /** Begins a table in {@code out}, which {@link #close} closes. */
  public StatementTable(OutputStream out) throws IOException {
    table = new Table(out, COLUMNS);
  }

  /** Adds a row. */
  public void write(StatementHit hit) throws IOException {
    Statement statement = hit.statement();
    ArticleDetails article = hit.article();
    Content content = statement.content();
    Attribution attribution = statement.attribution();
    Coding coding = statement.coding();
    table.row(
        List.of(
            Long.toString(statement.id()),
            attribution.speaker().name(),
            attribution.speaker().type().label(),
            content.kind().label(),
            content.text(),
            Objects.toString(article.date(), ""),
            Objects.toString(article.source(), ""),
            article.title(),
            Objects.toString(article.author(), ""),
            Objects.toString(article.url(), ""),
            Long.toString(statement.articleId()),
            spans(content),
            Integer.toString(content.start()),
            Integer.toString(content.end()),
            attribution.cue() == null ? "" : attribution.cue().text(),
            attribution.mention() == null ? "" : attribution.mention().text(),
            statement.evidence().rule(),
            Double.toString(statement.evidence().confidence()),
            stances(coding),
            String.join(BAR, coding.codes()),
            coding.note(),
            String.join(BAR, hit.topics()),
            Integer.toString(hit.printed()),
            coders(coding),
            coding.rejected() ? "yes" : "",
            attribution.speaksFor() == null ? "" : attribution.speaksFor().name(),
            attribution.fellows().stream().map(SpeakerRef::name).collect(Collectors.joining(BAR))));
  }

  private static String spans(Content content) {
    return content.spans().stream()
        .map(span -> span.start() + "-" + span.end())
        .collect(Collectors.joining(BAR));
  }

  private static String stances(Coding coding) {
    return coding.stances().stream()
        .map(tag -> tag.stance().label() + ": " + tag.claim())
        .collect(Collectors.joining(BAR));
  }

  private static String coders(Coding coding) {
    return coding.stances().stream()
        .map(StanceTag::coder)
        .distinct()
        .collect(Collectors.joining(BAR));
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
