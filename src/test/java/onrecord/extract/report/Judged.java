package onrecord.extract.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import onrecord.domain.Finding;
import onrecord.extract.StatementFinder;

/**
 * A finding with its judgement.
 *
 * @param finding what was found
 * @param right whether content and speaker are as annotated
 */
public record Judged(Finding finding, boolean right) {

  /** Judges all findings of annotated articles but those that need not be found. */
  public static List<Judged> of(Path gold, StatementFinder finder) throws IOException {
    List<Judged> judged = new ArrayList<>();
    for (Quote.Document document : Quote.read(gold)) {
      List<Quote> found = finder.find(document.text()).stream().map(Quote::of).toList();
      for (Matching.Pair pair : Matching.of(document, found)) {
        Matching.Piece asked = pair.asked();
        Matching.Piece answer = pair.found();
        Finding finding = answer == null ? null : answer.quote().finding();
        if (answer != null && finding != null && (asked == null || !asked.optional())) {
          boolean right = asked != null && SpeakerJudge.isRight(asked.quote(), answer.quote());
          judged.add(new Judged(finding, right));
        }
      }
    }
    return judged;
  }
}
