package onrecord.extract;

import java.util.ArrayList;
import java.util.List;
import onrecord.domain.CodePoints;
import onrecord.domain.Content;
import onrecord.domain.Cue;
import onrecord.domain.Evidence;
import onrecord.domain.Finding;
import onrecord.domain.Kind;
import onrecord.domain.Mention;
import onrecord.domain.Span;
import onrecord.extract.cue.Attribution;
import onrecord.extract.cue.Draft;
import onrecord.extract.direct.DirectSpeech;
import onrecord.extract.language.Languages;
import onrecord.extract.lexicon.Lexicon;
import onrecord.extract.phrase.Phrase;
import onrecord.extract.phrase.Phrases;
import onrecord.extract.phrase.Verbs;
import onrecord.extract.speaker.Countries;
import onrecord.extract.speaker.Named;
import onrecord.extract.speaker.SpeakerResolver;
import onrecord.extract.text.Reading;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the statements of a text. Immutable and thread-safe; make one and share it.
 *
 * <p>Spans are code points of the text as given. A direct statement's span includes its quotation
 * marks.
 *
 * <p>Statements look ahead one paragraph: text added after the end changes no words, mention or cue
 * of a statement that ends before the paragraph that was the last. Four things are told by the
 * whole text and may change with it: its language, which marks it quotes with, whether every line
 * is a paragraph, and who a mention is, since a fuller name may come later.
 */
public final class StatementFinder {

  private final Lexicon lexicon = Lexicon.load();
  private final Countries countries = new Countries();
  private final Languages languages = new Languages();
  private final DirectSpeech direct = new DirectSpeech(languages, lexicon);
  private final Reliability reliability = new Reliability();

  /** Makes a finder. */
  public StatementFinder() {}

  /** The statements of {@code text}, in its order. */
  public List<Finding> find(String text) {
    return read(text).findings();
  }

  /** The language of {@code text} and its statements, in its order. */
  public FoundStatements read(String text) {
    String language = languages.of(text);
    List<Finding> findings =
        language == null || language.equals(Languages.ENGLISH)
            ? english(text)
            : direct.find(text, language);
    return new FoundStatements(language, findings);
  }

  private List<Finding> english(String text) {
    Reading reading = Reading.of(text, lexicon);
    Verbs verbs = new Verbs(reading.tokens());
    Phrases phrases = new Phrases(reading.tokens(), verbs);
    CodePoints points = CodePoints.of(text);
    List<Finding> found = new ArrayList<>();
    Attribution attribution = new Attribution(reading, verbs, phrases);
    List<Draft> drafts = attribution.run();
    SpeakerResolver speakers =
        new SpeakerResolver(reading, countries, phrases, attribution::mainSubject);
    for (Draft draft : drafts) {
      Named named = speakers.resolve(draft.speaker(), draft.sentence(), draft.spans());
      found.add(finding(draft, named, reading.tokens(), points));
    }
    return List.copyOf(found);
  }

  private Finding finding(Draft draft, Named named, Tokens tokens, CodePoints points) {
    List<Span> spans = new ArrayList<>();
    for (int[] span : draft.spans()) {
      spans.add(points.toSpan(tokens.start(span[0]), tokens.end(span[1] - 1)));
    }
    spans.sort(null);
    Phrase speaker = draft.speaker();
    Mention mention = speaker == null ? null : mention(speaker, tokens, points);
    Content content = Content.of(points, spans, kind(draft, tokens));
    Cue cue = cue(draft, tokens, points);
    Traits traits =
        Traits.of(
            draft.rule(),
            content.kind(),
            content.text(),
            cue == null ? null : cue.text(),
            mention == null ? null : mention.text(),
            named.profile());
    return new Finding(
        content,
        mention,
        cue,
        named.profile(),
        named.fellows(),
        new Evidence(draft.rule(), reliability.of(traits), named.why()));
  }

  private static Mention mention(Phrase phrase, Tokens tokens, CodePoints points) {
    return new Mention(
        points.toSpan(tokens.start(phrase.from()), tokens.end(phrase.to() - 1)),
        tokens.slice(phrase.from(), phrase.to()));
  }

  private static @Nullable Cue cue(Draft draft, Tokens tokens, CodePoints points) {
    if (draft.cueFrom() >= draft.cueTo()) {
      return null;
    }
    return new Cue(
        points.toSpan(tokens.start(draft.cueFrom()), tokens.end(draft.cueTo() - 1)),
        tokens.slice(draft.cueFrom(), draft.cueTo()));
  }

  private static Kind kind(Draft draft, Tokens tokens) {
    if (draft.isVerbatim()) {
      return Kind.DIRECT;
    }
    boolean quoted = false;
    boolean plain = false;
    for (int[] span : draft.spans()) {
      for (int i = span[0]; i < span[1]; i++) {
        if (tokens.isWord(i)) {
          quoted |= tokens.isQuoted(i);
          plain |= !tokens.isQuoted(i);
        }
      }
    }
    return quoted ? plain ? Kind.MIXED : Kind.DIRECT : Kind.INDIRECT;
  }
}
