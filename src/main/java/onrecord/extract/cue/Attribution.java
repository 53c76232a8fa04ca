package onrecord.extract.cue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import onrecord.extract.lexicon.CueSense;
import onrecord.extract.lexicon.Word;
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
  private final Verbs verbs;
  private final CueFinder cues;
  private final ContentFinder contents;
  private final BitSet taken = new BitSet();
  private final List<Draft> drafts = new ArrayList<>();

  /** Attribution of one text. */
  public Attribution(Reading reading, Verbs verbs, Phrases phrases) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.verbs = verbs;
    this.cues = new CueFinder(tokens, verbs, phrases);
    this.contents = new ContentFinder(tokens, verbs, phrases);
  }

  /** The subject of a sentence's main verb before token {@code limit}, or null. */
  public @Nullable Phrase mainSubject(int limit, Sentence sentence) {
    return cues.mainSubject(limit, sentence);
  }

  /** The statements, in the order of their first words. */
  public List<Draft> run() {
    List<Sentence> sentences = reading.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      attribute(sentences.get(s), s);
    }
    new Orphans(reading, taken, drafts, cues).run();
    drafts.sort((a, b) -> Integer.compare(a.spans().getFirst()[0], b.spans().getFirst()[0]));
    return drafts;
  }

  private void attribute(Sentence sentence, int index) {
    List<CueHit> hits = cues.find(sentence);
    boolean[] used = new boolean[hits.size()];
    for (int k = 0; k < hits.size(); k++) {
      Draft draft = ahead(hits.get(k), sentence, index);
      used[k] = draft != null && keep(draft);
    }
    for (int k = 0; k < hits.size(); k++) {
      CueHit hit = hits.get(k);
      if (used[k] || taken.get(hit.verb())) {
        continue;
      }
      ContentFinder.Extent extent = contents.behind(hit, sentence, hits);
      ContentFinder.Extent relative =
          extent == null ? contents.ofRelative(hit, sentence, hits) : null;
      if (relative != null && !taken.get(hit.clusterFrom() - 1)) {
        int to = freeUntil(relative.from(), relative.to());
        int pronoun = hit.clusterFrom() - 1;
        keep(
            draft(hit, index, relative.rule())
                .with(pronoun, pronoun + 1)
                .with(relative.from(), to));
      }
      if (extent != null) {
        int to = freeUntil(extent.from(), extent.to());
        if (wordsIn(extent.from(), to) > 0) {
          keep(draft(hit, index, extent.rule()).with(extent.from(), to));
        }
      }
    }
  }

  private int freeUntil(int from, int to) {
    int next = taken.nextSetBit(from);
    return next < 0 ? to : Math.min(to, next);
  }

  private int wordsIn(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += tokens.isWord(i) ? 1 : 0;
    }
    return words;
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

  private Draft draft(CueHit hit, int index, String rule) {
    return new Draft(hit.speaker(), hit.from(), hit.to(), rule, index);
  }

  /** Content that stands before speaker and cue: "…," Smith said; it will rain, Smith said. */
  private @Nullable Draft ahead(CueHit hit, Sentence sentence, int index) {
    boolean finite =
        hit.placement() == Placement.BEFORE
            || hit.placement() == Placement.AFTER
            || hit.placement() == Placement.ACCORDING;
    if (!finite) {
      return null;
    }
    int cluster = hit.clusterFrom();
    if (cluster <= sentence.from()) {
      return null;
    }
    int before = cluster - 1;
    boolean comma = tokens.is(before, ',') && !tokens.isQuoted(before);
    int last = comma || isDash(before) ? before - 1 : before;
    if (last < sentence.from()) {
      return null;
    }
    boolean quote = tokens.isQuoted(last);
    int end = contents.textEnd(sentence);
    boolean closed = quote && tokens.is(last - 1, ',') && tokens.isQuoted(contentStart(sentence));
    if (closed ? opensClause(hit, end) : !endsAfterCue(hit, end)) {
      return null;
    }
    if (quote && !hit.sense().takes(CueSense.LABEL)) {
      return behindQuote(hit, sentence, index, last + 1, end);
    }
    boolean postposed =
        comma
                && hit.sense().takes(CueSense.CLAUSE | CueSense.INVERTED)
                && !hit.sense().lemma().equals("ask")
                && !hit.sense().takes(CueSense.MARKS_ONLY)
            || hit.placement() == Placement.ACCORDING;
    return postposed ? postposed(hit, sentence, index, last + 1, end) : null;
  }

  private Draft behindQuote(CueHit hit, Sentence sentence, int index, int to, int end) {
    int from = contentStart(sentence);
    boolean direct = tokens.isQuoted(from);
    Draft draft = draft(hit, index, direct ? "quote-cue" : "clause-quote-cue").with(from, to);
    int next = hit.clusterTo();
    if (next < end && (tokens.is(next, ',') || tokens.is(next, ':')) && !tokens.isQuoted(next)) {
      next++;
    }
    int resumed = nextQuote(next, end);
    boolean apposed =
        resumed > next && tokens.is(resumed - 1, ',') && hit.placement() == Placement.AFTER;
    if (resumed >= 0 && (apposed || resumed - next <= 12 && onlyAdjuncts(next, resumed))) {
      draft.with(resumed, end);
    }
    return draft;
  }

  private boolean onlyAdjuncts(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean saying = !tokens.word(i).cues().isEmpty() && !tokens.is(i, Word.VENUE);
      boolean noun = saying && tokens.is(i, Word.VERB_BASE) && i > from;
      if (saying && !noun || verbs.isFinite(i)) {
        return false;
      }
    }
    return true;
  }

  private int nextQuote(int from, int end) {
    for (int i = from; i < end; i++) {
      if (tokens.isQuoted(i)) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable Draft postposed(CueHit hit, Sentence sentence, int index, int to, int end) {
    int from = contentStart(sentence);
    boolean clause = hasFinite(from, to);
    int next = hit.clusterTo();
    boolean resumes = next + 1 < end && tokens.is(next, ',');
    if (resumes && tokens.isQuoted(next + 1) && tokens.is(to - 1, "what")) {
      return draft(hit, index, "cue-quote").with(next + 1, end); // "spoke of what, he said, '…'"
    }
    if (tokens.is(hit.clusterFrom(), "who")) {
      return null;
    }
    if (resumes && hit.placement() != Placement.ACCORDING && tellsOccasion(from, to, clause)) {
      return draft(hit, index, "clause-cue").with(next + 1, end);
    }
    if (from >= to) {
      from = sentence.from(); // "But, he said, …": the conjunction is all that precedes
    }
    boolean said = clause || resumes && hasFinite(next + 1, end);
    if (!said || wordsIn(from, to) < 1) {
      return null;
    }
    Draft draft =
        draft(hit, index, hit.placement() == Placement.ACCORDING ? "according-to" : "clause-cue")
            .with(from, to);
    if (resumes && (!clause || hit.placement() == Placement.BEFORE)) {
      draft.with(next + 1, end);
    }
    return draft;
  }

  /** "In a statement", "On Monday", "Holding up a book": where it was said, not what. */
  private boolean tellsOccasion(int from, int to, boolean clause) {
    if (clause) {
      return tokens.is(from, "while")
          || tokens.is(from, "as")
          || tokens.is(from, "after")
          || tokens.is(from, "on");
    }
    for (int i = from; i < to; i++) {
      if (tokens.is(i, Word.VENUE | Word.DAY)
          || tokens.is(i, Word.TIME) && tokens.is(to - 1, "later")) {
        return true;
      }
    }
    return tokens.is(from, Word.VERB_ING);
  }

  private boolean hasFinite(int from, int to) {
    for (int i = from; i < to; i++) {
      if (verbs.isFinite(i) || tokens.is(i, Word.CONTRACTION)) {
        return true;
      }
    }
    return false;
  }

  /** The first token that is not a leading "But" or "And". */
  private int contentStart(Sentence sentence) {
    int from = sentence.from();
    while (from < sentence.to() - 1
        && !tokens.isQuoted(from)
        && (tokens.is(from, Word.CONJUNCTION) || !tokens.isWord(from) && !tokens.is(from, '$'))) {
      from++;
    }
    return from;
  }

  /**
   * Whether a clause follows right behind the cue. A quotation that ends with a comma has its cue
   * behind it; then only such a clause can be another content of that cue.
   */
  private boolean opensClause(CueHit hit, int end) {
    int at = hit.clusterTo();
    return at < end && tokens.is(at, "that") && !tokens.isQuoted(at);
  }

  /** Whether nothing follows the cue that it could report. */
  private boolean endsAfterCue(CueHit hit, int end) {
    int at = hit.clusterTo();
    if (at >= end || tokens.isQuoted(at) || !tokens.isWord(at)) {
      return !(at < end && tokens.is(at, ':'));
    }
    if (hit.placement() == Placement.AFTER) {
      return true;
    }
    boolean according = hit.placement() == Placement.ACCORDING;
    if (!according && tokens.is(at, "that")
        || tokens.is(at, "to") && hit.sense().takes(CueSense.INFINITIVE)) {
      return false;
    }
    if (hit.placement() == Placement.ACCORDING) {
      return true;
    }
    if (contents.isAnnounced(hit, end)) {
      return false;
    }
    return hit.sense().takes(CueSense.ADDRESSEE)
        || tokens.is(
            at,
            Word.PREPOSITION
                | Word.ADVERB
                | Word.DAY
                | Word.TIME
                | Word.SUBORDINATOR
                | Word.CONJUNCTION)
        || tokens.is(at, "this")
        || tokens.is(at, "last")
        || at + 1 < end
            && tokens.is(at + 1, Word.TIME)
            && (tokens.is(at, Word.NUMBER) || Character.isDigit(tokens.first(at)))
        || tokens.is(at, Word.VERB_ING);
  }

  private boolean isDash(int i) {
    char c = tokens.first(i);
    return c == '—' || c == '–' || c == '-' && !tokens.isWord(i);
  }
}
