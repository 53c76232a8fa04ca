package onrecord.exchange.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.domain.ArticleDetails;
import onrecord.domain.Content;
import onrecord.domain.Kind;
import onrecord.domain.StatementHit;
import org.jspecify.annotations.Nullable;

/**
 * Statements as Markdown for a text of one's own: by speaker and day, each with the exact place
 * that it is cited from. Thread-safe.
 */
public final class QuotationPages {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>#|~]");
  private static final Pattern LIST_START =
      Pattern.compile("^(\\d+)([.)])(?=\\s)|^([+-])(?=\\s|$)|^(=+)$");
  private static final Pattern UNSAFE_IN_URL = Pattern.compile("[\\s()<>]");

  private static final Comparator<StatementHit> BY_DAY =
      Comparator.comparing(
              (StatementHit hit) -> hit.article().date(),
              Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(hit -> hit.statement().articleId())
          .thenComparing(hit -> hit.statement().content().start());

  private QuotationPages() {}

  /**
   * Writes all {@code hits}, speakers in the order of their names and undated days last.
   *
   * @param heading the title of the page, plain text
   */
  public static void write(String heading, Collection<StatementHit> hits, Appendable out)
      throws IOException {
    out.append("# ").append(escape(heading)).append("\n");
    List<StatementHit> sorted =
        hits.stream()
            .sorted(
                Comparator.comparing(QuotationPages::speaker, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(QuotationPages::speaker)
                    .thenComparing(BY_DAY))
            .toList();
    String speaker = "";
    @Nullable String day = null;
    for (StatementHit hit : sorted) {
      if (!speaker(hit).equals(speaker)) {
        speaker = speaker(hit);
        day = null;
        out.append("\n## ").append(escape(speaker)).append("\n");
      }
      String today = Objects.toString(hit.article().date(), "Undated");
      if (!today.equals(day)) {
        day = today;
        out.append("\n### ").append(day).append("\n");
      }
      out.append("\n").append(quotation(hit));
    }
  }

  /** Text in which no sign means anything to Markdown. */
  static String escape(String text) {
    String escaped = SPECIAL.matcher(text).replaceAll("\\\\$0");
    return escaped
        .lines()
        .map(line -> LIST_START.matcher(line).replaceFirst("$1\\\\$2$3$4"))
        .collect(Collectors.joining("\n"));
  }

  private static String speaker(StatementHit hit) {
    return hit.statement().attribution().inWords();
  }

  private static String quotation(StatementHit hit) {
    Content content = hit.statement().content();
    String words =
        escape(content.text()).lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
    String note = hit.statement().coding().note();
    return words
        + "\n>\n> — "
        + citation(hit)
        + "\n"
        + (note.isBlank() ? "" : "\nNote: " + escape(note) + "\n");
  }

  private static String citation(StatementHit hit) {
    ArticleDetails article = hit.article();
    StringBuilder cited = new StringBuilder();
    if (article.author() != null) {
      cited.append(escape(article.author())).append(", ");
    }
    String title = escape(article.title());
    String url = article.url();
    cited
        .append("“")
        .append(url == null ? title : "[" + title + "](" + address(url) + ")")
        .append("”");
    if (article.source() != null) {
      cited.append(", *").append(escape(article.source())).append("*");
    }
    cited.append(", ").append(Objects.toString(article.date(), "undated"));
    cited.append(", characters ").append(offsets(hit.statement().content()));
    Kind kind = hit.statement().content().kind();
    cited.append(kind == Kind.DIRECT ? "" : " (" + kind.label() + ")");
    return cited
        .append(hit.printed() > 1 ? ", printed ×" + hit.printed() : "")
        .append(" [statement ")
        .append(hit.statement().id())
        .append("]")
        .toString();
  }

  private static String offsets(Content content) {
    return content.spans().stream()
        .map(span -> span.start() + "–" + span.end())
        .collect(Collectors.joining(", "));
  }

  private static String address(String url) {
    return UNSAFE_IN_URL
        .matcher(url)
        .replaceAll(match -> "%%%02X".formatted((int) match.group().charAt(0)));
  }
}
