package onrecord.exchange.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import onrecord.domain.Article;
import onrecord.domain.ArticleDetails;
import onrecord.domain.Attribution;
import onrecord.domain.CodePoints;
import onrecord.domain.Coding;
import onrecord.domain.Content;
import onrecord.domain.Correction;
import onrecord.domain.Cue;
import onrecord.domain.DateOrigin;
import onrecord.domain.Evidence;
import onrecord.domain.Fingerprint;
import onrecord.domain.Kind;
import onrecord.domain.MarkedArticle;
import onrecord.domain.Mention;
import onrecord.domain.Place;
import onrecord.domain.Span;
import onrecord.domain.SpeakerRef;
import onrecord.domain.SpeakerType;
import onrecord.domain.Stance;
import onrecord.domain.StanceTag;
import onrecord.domain.Statement;
import onrecord.domain.StatementHit;

/** Articles and statements with every sign that a file layout could stumble over. */
final class Samples {

  private Samples() {}

  /** Texts with quotes, separators, formula signs, emoji, accents in two forms and line ends. */
  static Arbitrary<String> texts() {
    return Arbitraries.of(
            "“",
            "\"",
            "'",
            "=1+1",
            "+",
            "-",
            "@",
            ",",
            ";",
            "|",
            "\n",
            "\n\n",
            "\t",
            "🎙️",
            "e\u0301",
            "é",
            "\\",
            "*",
            "_",
            "[x](y)",
            "<b>",
            "#",
            "word ",
            "1. ",
            "문재인",
            "\u2028",
            "<p>&amp;</p>")
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  static Arbitrary<MarkedArticle> articles() {
    return Combinators.combine(texts(), texts(), texts(), Arbitraries.integers().between(0, 3))
        .as(Samples::article);
  }

  static MarkedArticle article(String words, String title, String extra, int statements) {
    String text = "x" + words + words + "y";
    ArticleDetails details =
        new ArticleDetails(
            "T" + title,
            statements == 0 ? null : LocalDate.of(2019, 6, 26),
            statements == 0 ? DateOrigin.NONE : DateOrigin.DATELINE,
            extra,
            statements == 1 ? null : extra,
            null,
            extra,
            "en",
            List.of(extra));
    Article article =
        new Article(
            7,
            details,
            text,
            Fingerprint.of(text),
            statements > 1 ? 3L : null,
            new Place("a.txt", extra),
            extra);
    return new MarkedArticle(
        article,
        java.util.stream.IntStream.range(0, statements)
            .mapToObj(i -> statement(i + 1, CodePoints.of(text), extra, i % 2 == 0))
            .toList());
  }

  static Statement statement(long id, CodePoints text, String extra, boolean named) {
    int half = text.length() / 2;
    Span first = new Span(0, half);
    List<Span> spans = named ? List.of(first) : List.of(first, new Span(half, text.length()));
    return new Statement(
        id,
        7,
        Content.of(text, spans, named ? Kind.DIRECT : Kind.MIXED),
        new Attribution(
            new SpeakerRef(id, "Speaker " + extra, SpeakerType.PERSON),
            named ? new Mention(first, extra) : null,
            named ? null : new Cue(first, extra),
            named ? new SpeakerRef(90, "Body " + extra, SpeakerType.ORGANISATION) : null,
            named
                ? List.of()
                : List.of(
                    new SpeakerRef(91, "One " + extra, SpeakerType.PERSON),
                    new SpeakerRef(92, "Two " + extra, SpeakerType.PERSON))),
        new Evidence("quote-cue-speaker", 0.97, extra),
        named
            ? Coding.NONE
            : new Coding(
                List.of(new StanceTag(extra, Stance.OPPOSES, "me")),
                List.of(extra),
                extra,
                Set.of(Correction.values())));
  }

  static StatementHit hit(MarkedArticle marked, Statement statement) {
    return new StatementHit(
        statement, marked.article().details(), marked.article().details().topics(), List.of(), 2);
  }
}
