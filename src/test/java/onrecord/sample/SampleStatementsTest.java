package onrecord.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import onrecord.domain.CodePoints;
import onrecord.domain.Finding;
import onrecord.domain.ImportedArticle;
import onrecord.domain.Span;
import onrecord.domain.SpeakerKey;
import onrecord.extract.StatementFinder;
import org.junit.jupiter.api.Test;

/** Proves that the engine finds every quotation of the sample and gives it to its speaker. */
class SampleStatementsTest {

  private static final int EDGE = 3;
  private static final int LONGEST_CUE = 80;

  private final List<KnownStatement> known = KnownStatement.all();
  private final ReadSample sample = ReadSample.now();
  private final StatementFinder finder = new StatementFinder();

  @Test
  void everyQuotationIsFoundAndGivenToItsSpeaker() {
    List<String> faults = new ArrayList<>();
    for (ImportedArticle article : sample.articles()) {
      CodePoints text = CodePoints.of(article.text());
      List<Finding> findings = finder.find(article.text());
      for (MatchResult quotation : SampleArticle.matches(article.text())) {
        String words = SampleArticle.words(quotation);
        Span span = text.toSpan(quotation.start(), quotation.end());
        faultOf(Piece.of(words, 0, known).statement(), span, findings)
            .ifPresent(fault -> faults.add(article.place() + ": \"" + words + "\": " + fault));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void anInterruptedSentenceIsOneStatement() {
    List<String> faults = new ArrayList<>();
    for (ImportedArticle article : sample.articles()) {
      CodePoints text = CodePoints.of(article.text());
      List<Finding> findings = finder.find(article.text());
      List<MatchResult> quotations = SampleArticle.matches(article.text());
      for (int i = 1; i < quotations.size(); i++) {
        MatchResult before = quotations.get(i - 1);
        MatchResult after = quotations.get(i);
        String between = article.text().substring(before.end(), after.start());
        Span whole = text.toSpan(before.start(), after.end());
        if (isInterruption(between) && findings.stream().noneMatch(f -> spansBoth(f, whole))) {
          faults.add(article.place() + ": " + text.slice(whole));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static Optional<String> faultOf(
      KnownStatement statement, Span quotation, List<Finding> findings) {
    Optional<Finding> finding =
        findings.stream().filter(found -> covers(found, quotation)).findFirst();
    if (finding.isEmpty()) {
      return Optional.of("not found");
    }
    String speaker = Objects.requireNonNullElse(finding.get().speakerName(), "nobody");
    return SpeakerKey.of(speaker).equals(SpeakerKey.of(statement.speakerName()))
        ? Optional.empty()
        : Optional.of("given to " + speaker + " by " + finding.get().evidence());
  }

  /** Marks and dots at the edges may belong to the statement or not. */
  private static boolean covers(Finding finding, Span quotation) {
    return finding.content().spans().stream()
        .anyMatch(
            span ->
                span.start() <= quotation.start() + EDGE && span.end() >= quotation.end() - EDGE);
  }

  private static boolean isInterruption(String between) {
    return between.length() < LONGEST_CUE && !between.contains("\n") && between.endsWith(", ");
  }

  private static boolean spansBoth(Finding finding, Span whole) {
    return finding.content().start() <= whole.start() + EDGE
        && finding.content().end() >= whole.end() - EDGE;
  }
}
