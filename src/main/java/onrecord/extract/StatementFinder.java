package onrecord.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.domain.CodePoints;
import onrecord.domain.Content;
import onrecord.domain.Cue;
import onrecord.domain.Evidence;
import onrecord.domain.Finding;
import onrecord.domain.Kind;
import onrecord.domain.Mention;
import onrecord.domain.Span;
import onrecord.domain.SpeakerType;

/**
 * Finds the statements of a text. Immutable and thread-safe; make one and share it.
 *
 * <p>Spans are code points of the text as given. A direct statement's span includes its quotation
 * marks.
 */
public final class StatementFinder {

  private static final Pattern QUOTED_SAID =
      Pattern.compile(
          "[“\"]([^”\"\\n]+)[”\"] "
              + "(?<name>he|she|they|(?:\\p{Lu}[\\p{L}.'’-]+ ){0,4}\\p{Lu}[\\p{L}'’-]+) "
              + "(?<cue>said|says|added|told reporters)\\b");

  /** Makes a finder. */
  public StatementFinder() {}

  /** The statements of {@code text}, in its order. */
  public List<Finding> find(String text) {
    CodePoints points = CodePoints.of(text);
    List<Finding> found = new ArrayList<>();
    Matcher matcher = QUOTED_SAID.matcher(text);
    while (matcher.find()) {
      Span quoted = points.toSpan(matcher.start(), matcher.end(1) + 1);
      Span name = points.toSpan(matcher.start("name"), matcher.end("name"));
      Span cue = points.toSpan(matcher.start("cue"), matcher.end("cue"));
      String speaker = matcher.group("name");
      found.add(
          new Finding(
              Content.of(points, List.of(quoted), Kind.DIRECT),
              new Mention(name, speaker),
              new Cue(cue, matcher.group("cue")),
              Character.isUpperCase(speaker.charAt(0)) ? speaker : null,
              SpeakerType.PERSON,
              null,
              new Evidence(
                  "quote-speaker-cue", 0.9, "“%s” follows the quotation.".formatted(speaker))));
    }
    return List.copyOf(found);
  }
}
