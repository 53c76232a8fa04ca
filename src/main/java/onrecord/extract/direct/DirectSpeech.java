package onrecord.extract.direct;

import java.util.ArrayList;
import java.util.List;
import onrecord.domain.CodePoints;
import onrecord.domain.Content;
import onrecord.domain.Evidence;
import onrecord.domain.Finding;
import onrecord.domain.Kind;
import onrecord.domain.Mention;
import onrecord.domain.Span;
import onrecord.domain.SpeakerProfile;
import onrecord.domain.SpeakerType;
import onrecord.extract.language.Languages;
import onrecord.extract.lexicon.Lexicon;
import onrecord.extract.text.Paragraph;
import onrecord.extract.text.Quoted;
import onrecord.extract.text.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands between quotation marks or behind a dash and was said, and the name beside it.
 * Titles and single words between marks are passed over. Immutable and thread-safe.
 */
public final class DirectSpeech {

  private static final String RULE = "direct-speech";
  private static final String WHY =
      "The article is not in English: only direct speech was looked for.";

  private final Languages languages;
  private final Lexicon lexicon;

  /** Direct speech in any of the languages. */
  public DirectSpeech(Languages languages, Lexicon lexicon) {
    this.languages = languages;
    this.lexicon = lexicon;
  }

  /** What is said in {@code text}, in its order, when it is in {@code language}. */
  public List<Finding> find(String text, String language) {
    Reading reading = Reading.of(text, lexicon, word -> languages.reports(language, word));
    Beside beside = new Beside(text, word -> languages.reports(language, word));
    CodePoints points = CodePoints.of(text);
    List<Finding> found = new ArrayList<>();
    List<Quoted> quoted = reading.quoted();
    Utterance current = null;
    int p = 0;
    for (int q = 0; q < quoted.size(); q++) {
      Quoted stretch = quoted.get(q);
      while (reading.paragraphs().get(p).end() <= stretch.start()) {
        p++;
      }
      Paragraph paragraph = reading.paragraphs().get(p);
      int from = q == 0 ? paragraph.start() : Math.max(paragraph.start(), quoted.get(q - 1).end());
      boolean last = q + 1 == quoted.size();
      int to = last ? paragraph.end() : Math.min(paragraph.end(), quoted.get(q + 1).start());
      Beside.Neighbour neighbour = beside.of(stretch, from, to);
      if (current != null && current.goesOn(p, neighbour) && beside.isSpeech(stretch)) {
        current.spans().add(points.toSpan(stretch.start(), stretch.end()));
      } else if (neighbour.speech()) {
        addTo(found, current, points);
        current = new Utterance(p, neighbour, new ArrayList<>());
        current.spans().add(points.toSpan(stretch.start(), stretch.end()));
      }
    }
    addTo(found, current, points);
    return List.copyOf(found);
  }

  /** One statement in the making. */
  private record Utterance(int paragraph, Beside.Neighbour neighbour, List<Span> spans) {

    /** Whether a quotation of the same paragraph without a verb of its own is the next piece. */
    boolean goesOn(int nextParagraph, Beside.Neighbour next) {
      return nextParagraph == paragraph && neighbour.reportedBehind() && !next.reportedBehind();
    }
  }

  private static void addTo(List<Finding> found, @Nullable Utterance one, CodePoints points) {
    if (one == null) {
      return;
    }
    Beside.Neighbour neighbour = one.neighbour();
    Mention mention = null;
    if (neighbour.nameFrom() < neighbour.nameTo()) {
      Span span = points.toSpan(neighbour.nameFrom(), neighbour.nameTo());
      mention = new Mention(span, points.slice(span));
    }
    SpeakerProfile speaker =
        mention == null
            ? SpeakerProfile.of(null, SpeakerType.ANONYMOUS)
            : SpeakerProfile.of(mention.text(), SpeakerType.PERSON);
    found.add(
        new Finding(
            Content.of(points, one.spans(), Kind.DIRECT),
            mention,
            null,
            speaker,
            new Evidence(RULE, mention == null ? 0.5 : 0.7, WHY)));
  }
}
