package onrecord.extract.cue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import onrecord.extract.phrase.Phrase;
import onrecord.extract.phrase.Phrases;
import onrecord.extract.phrase.Verbs;
import onrecord.extract.text.Reading;
import onrecord.extract.text.Sentence;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Runs the sieves over a text, sentence by sentence: what precedes the cue, then what follows. */
public final class Attribution {

  private final Reading reading;
  private final Tokens tokens;
  private final Subjects subjects;
  private final CueFinder cues;
  private final ContentFinder contents;
  private final RelativeGaps gaps;
  private final AnonymityPleas pleas;
  private final ContentAhead before;
  private final Signatures signatures;
  private final Headings headings;
  private final ColonBlocks colonBlocks;
  private final ColonQuotations colons;
  private final BitSet taken = new BitSet();
  private final List<Draft> drafts = new ArrayList<>();

  /** Attribution of one text. */
  public Attribution(Reading reading, Verbs verbs, Phrases phrases) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.subjects = new Subjects(tokens, verbs, phrases);
    this.cues = new CueFinder(tokens, verbs, phrases, subjects);
    this.contents = new ContentFinder(tokens, verbs, phrases);
    this.gaps = new RelativeGaps(tokens, verbs, contents);
    this.pleas = new AnonymityPleas(tokens);
    this.headings = new Headings(tokens, verbs, phrases);
    this.colons = new ColonQuotations(tokens, subjects, headings);
    this.colonBlocks = new ColonBlocks(reading, contents);
    this.signatures = new Signatures(tokens, verbs, phrases);
    this.before = new ContentAhead(tokens, verbs, contents);
  }

  /** The subject of a sentence's main verb before token {@code limit}, or null. */
  public @Nullable Phrase mainSubject(int limit, Sentence sentence) {
    return subjects.main(limit, sentence);
  }

  /** The statements, in the order of their first words. */
  public List<Draft> run() {
    List<Sentence> sentences = reading.sentences();
    new Transcript(reading).turns().forEach(this::keep);
    List<Draft> blocks = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      List<CueHit> hits = attribute(sentences.get(s), s);
      Draft block = colonBlocks.behind(s, hits, taken);
      if (block != null) {
        blocks.add(block);
      }
    }
    blocks.forEach(this::keep);
    new Orphans(reading, taken, drafts, subjects, headings).run();
    drafts.sort((a, b) -> Integer.compare(a.spans().getFirst()[0], b.spans().getFirst()[0]));
    return drafts;
  }

  private List<CueHit> attribute(Sentence sentence, int index) {
    if (taken.get(sentence.to() - 1)) {
      return List.of(); // a transcript has it
    }
    Draft signed = signatures.in(sentence, index);
    if (signed == null) {
      signed = signatures.before(index, reading.sentences());
    }
    if (signed != null && keep(signed)) {
      return List.of();
    }
    List<CueHit> hits = cues.find(sentence);
    boolean[] used = new boolean[hits.size()];
    for (int k = 0; k < hits.size(); k++) {
      CueHit hit = hits.get(k);
      used[k] = k > 0 && isSecondHand(hit, hits.get(k - 1));
      used[k] |= k + 1 < hits.size() && passesOn(hit, hits.get(k + 1));
      Draft draft = used[k] ? null : before.ahead(hit, sentence, index);
      used[k] |= draft != null && keep(draft);
    }
    for (int k = 0; k < hits.size(); k++) {
      CueHit hit = hits.get(k);
      if (used[k] || taken.get(hit.verb())) {
        continue;
      }
      int pronoun = gaps.relativePronoun(hit, sentence);
      ContentFinder.Extent extent = pronoun < 0 ? null : gaps.behind(hit, sentence, hits);
      if (extent == null) {
        extent = contents.behind(hit, sentence, hits);
        pronoun = -1;
      }
      if (extent == null) {
        extent = gaps.behind(hit, sentence, hits);
      }
      if (extent == null || pleas.isPlea(hit, extent.from(), extent.to())) {
        continue;
      }
      int to = freeUntil(extent.from(), extent.to());
      if (tokens.words(extent.from(), to) > 0) {
        Draft draft = Draft.of(hit, index, extent.rule());
        if (pronoun >= 0 && !taken.get(pronoun)) {
          draft.with(pronoun, pronoun + 1);
        }
        keep(draft.with(extent.from(), to));
      }
    }
    Draft announced = colons.in(sentence, index, hits);
    if (announced != null) {
      keep(announced);
    }
    return hits;
  }

  /** "Smith said, according to the Post": Smith said it, the other only passed it on. */
  private boolean isSecondHand(CueHit hit, CueHit before) {
    return hit.placement() == Placement.ACCORDING
        && before.placement() == Placement.BEFORE
        && before.to() == hit.from() - 1
        && tokens.is(before.to(), ',');
  }

  /** "According to the Post, Smith said": the same, told the other way round. */
  private boolean passesOn(CueHit hit, CueHit next) {
    int comma = next.clusterFrom() - 1;
    return hit.placement() == Placement.ACCORDING
        && next.placement() == Placement.BEFORE
        && comma == hit.clusterTo()
        && tokens.is(comma, ',')
        && tokens.isCapital(next.clusterFrom());
  }

  private int freeUntil(int from, int to) {
    int next = taken.nextSetBit(from);
    return next < 0 ? to : Math.min(to, next);
  }

  private boolean keep(Draft draft) {
    for (int[] span : draft.spans()) {
      if (span[0] >= span[1]) {
        return false;
      }
      int next = taken.nextSetBit(span[0]);
      if (next >= 0 && next < span[1]) {
        return false;
      }
    }
    for (int[] span : draft.spans()) {
      taken.set(span[0], span[1]);
    }
    taken.set(draft.cueFrom(), draft.cueTo());
    drafts.add(draft);
    return true;
  }
}
