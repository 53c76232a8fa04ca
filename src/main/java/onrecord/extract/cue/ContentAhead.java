package onrecord.extract.cue;

import onrecord.extract.lexicon.CueSense;
import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Verbs;
import onrecord.extract.text.Sentence;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds content that stands before speaker and cue: "…," Smith said; it will rain, Smith said. */
final class ContentAhead {

  private static final int LONGEST_NAME = 10;

  private final Tokens tokens;
  private final Verbs verbs;
  private final ContentFinder contents;
  private final Clauses clauses;
  private final Openings openings;
  private final PostposedClauses postposed;

  ContentAhead(Tokens tokens, Verbs verbs, ContentFinder contents) {
    this.tokens = tokens;
    this.verbs = verbs;
    this.contents = contents;
    this.clauses = new Clauses(tokens, verbs);
    this.openings = new Openings(tokens, verbs, clauses);
    this.postposed = new PostposedClauses(tokens, verbs, contents, openings);
  }

  /** Content that stands before speaker and cue: "…," Smith said; it will rain, Smith said. */
  @Nullable Draft ahead(CueHit hit, Sentence sentence, int index) {
    boolean finite =
        hit.placement() == Placement.BEFORE
            || hit.placement() == Placement.AFTER
            || hit.placement() == Placement.ACCORDING;
    if (!finite) {
      return null;
    }
    int cluster = clusterFrom(hit, sentence);
    if (cluster <= sentence.from()) {
      return null;
    }
    int before = cluster - 1;
    boolean comma = tokens.is(before, ',') && !tokens.isQuoted(before);
    int last = comma || tokens.isDash(before) ? before - 1 : before;
    boolean inClause =
        hit.placement() == Placement.ACCORDING
            && last >= sentence.from()
            && tokens.is(last, Word.SUBORDINATOR | Word.RELATIVE | Word.CONJUNCTION)
            && !tokens.isQuoted(last);
    if (last < sentence.from() || inClause) {
      return null;
    }
    int to = last + 1;
    return tokens.isQuoted(last)
        ? behindMarks(hit, sentence, index, to)
        : behindClause(hit, sentence, index, to, comma);
  }

  private @Nullable Draft behindMarks(CueHit hit, Sentence sentence, int index, int to) {
    int end = contents.textEnd(sentence);
    boolean closed = tokens.is(to - 2, ',') && tokens.isQuoted(openings.contentStart(sentence));
    boolean other = closed ? opensClause(hit, end) : !endsAfterCue(hit, end);
    if (other || isOccasion(hit, sentence, to, end)) {
      return null;
    }
    if (!labels(hit, end)) {
      return behindQuote(hit, sentence, index, to, end);
    }
    boolean comma = tokens.is(to, ',') && !tokens.isQuoted(to);
    return canFollow(hit, comma) ? postposed.of(hit, sentence, index, to, end) : null;
  }

  private @Nullable Draft behindClause(
      CueHit hit, Sentence sentence, int index, int to, boolean comma) {
    int end = contents.textEnd(sentence);
    if (comma && announcesMore(hit, sentence, to, end)) {
      int colon = contents.afterAdjuncts(hit, end);
      return Draft.of(hit, index, "clause-cue")
          .with(openings.contentStart(sentence), to)
          .with(colon + 1, end);
    }
    return endsAfterCue(hit, end) && canFollow(hit, comma)
        ? postposed.of(hit, sentence, index, to, end)
        : null;
  }

  /** Whether the cue can stand behind a clause that it reports. */
  private static boolean canFollow(CueHit hit, boolean comma) {
    CueSense sense = hit.sense();
    return hit.placement() == Placement.ACCORDING
        || comma
            && sense.takes(CueSense.CLAUSE | CueSense.INVERTED)
            && !sense.takes(CueSense.MARKS_ONLY)
            && !sense.lemma().equals("ask");
  }

  /**
   * "The bridge is old, Smith said: it will fall": one clause before and another behind a colon.
   */
  private boolean announcesMore(CueHit hit, Sentence sentence, int to, int end) {
    int colon = contents.afterAdjuncts(hit, end);
    if (colon + 1 >= end || !tokens.is(colon, ':') || hit.placement() == Placement.ACCORDING) {
      return false;
    }
    int from = openings.contentStart(sentence);
    long leads =
        Word.PREPOSITION | Word.SUBORDINATOR | Word.ADVERB | Word.VERB_ING | Word.VERB_PARTICIPLE;
    return hit.sense().takes(CueSense.CLAUSE)
        && from < to
        && !tokens.is(from, leads)
        && openings.hasVerb(from, to)
        && !openings.tellsOccasion(from, to);
  }

  /** "In the post “The boat is back”, Smith said, “…”": the marks before are a title's. */
  private boolean isOccasion(CueHit hit, Sentence sentence, int to, int end) {
    int mark = hit.clusterTo();
    int from = openings.contentStart(sentence);
    if (openings.isTitle(from, to)) {
      return true;
    }
    return mark + 1 < end
        && (tokens.is(mark, ',') || tokens.is(mark, ':'))
        && tokens.isQuoted(mark + 1)
        && tokens.is(from, Word.PREPOSITION)
        && !tokens.isQuoted(from)
        && verbs.isVerbless(from, tokens.quoteStart(to - 1, from));
  }

  /** The first token of speaker and cue, with the "as" of "…, as Smith said". */
  private int clusterFrom(CueHit hit, Sentence sentence) {
    int from = hit.clusterFrom();
    boolean as =
        from - 1 > sentence.from()
            && hit.sense().takes(CueSense.CLAUSE | CueSense.THAT)
            && tokens.is(from - 1, "as")
            && !tokens.isQuoted(from - 1)
            && !tokens.isWord(from - 2);
    return as ? from - 1 : from;
  }

  /** "“X,” as they call [the bridge]": the quotation is a label for the object. */
  private boolean labels(CueHit hit, int end) {
    int at = hit.clusterTo();
    boolean object =
        at < end && tokens.isWord(at) && !tokens.is(at, Word.PREPOSITION | Word.ADVERB | Word.TIME);
    boolean free = hit.sense().takes(CueSense.INVERTED) || tokens.is(hit.verb(), "described");
    return hit.sense().takes(CueSense.LABEL) && (object || !free);
  }

  private Draft behindQuote(CueHit hit, Sentence sentence, int index, int to, int end) {
    int from = announcedQuote(openings.contentStart(sentence), to);
    boolean direct = tokens.isQuoted(from);
    Draft draft = Draft.of(hit, index, direct ? "quote-cue" : "clause-quote-cue").with(from, to);
    int next = hit.clusterTo();
    if (next < end && (tokens.is(next, ',') || tokens.is(next, ':')) && !tokens.isQuoted(next)) {
      next++;
    }
    if (next + 1 < end && tokens.is(next, "that") && tokens.is(next - 1, ',')) {
      return draft.with(next, end); // "“Our bad luck,” she said, that both of them …"
    }
    int resumed = nextQuote(next, end);
    boolean apposed =
        resumed > next && tokens.is(resumed - 1, ',') && hit.placement() == Placement.AFTER;
    boolean named = resumed > next && isName(resumed, end);
    if (resumed >= 0
        && !named
        && (apposed || resumed - next <= 12 && onlyAdjuncts(next, resumed))) {
      draft.with(resumed, resumedEnd(resumed, end));
    }
    return draft;
  }

  /** "she said on the Harbour’s “Good Morning,”": a short quotation without a mark before it. */
  private boolean isName(int open, int end) {
    int close = tokens.quoteEnd(open, end);
    boolean inPhrase = tokens.isWord(open - 1) || tokens.isGenitive(open - 1);
    return inPhrase && close - open <= LONGEST_NAME && tokens.isCapital(open + 1);
  }

  /** A quotation that goes on ends with its own full stop or else with the sentence. */
  private int resumedEnd(int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      boolean closes = tokens.isQuoted(i) && tokens.quote(i + 1) != tokens.quote(i);
      if (closes && tokens.is(i - 1, '.') && tokens.isCapital(i + 1) && !tokens.isQuoted(i + 1)) {
        return i + 1;
      }
    }
    return end;
  }

  /** Where the quotation begins that a colon announces: "He was blunt: “…,” he said." */
  private int announcedQuote(int from, int to) {
    int start = tokens.quoteStart(to - 1, from);
    boolean colon = start - 1 > from && tokens.is(start - 1, ':') && !tokens.isQuoted(start - 1);
    return colon ? start : from;
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
    if (!according && (tokens.is(at, "that") || clauses.isInfinitive(at, end))) {
      return false;
    }
    if (hit.placement() == Placement.ACCORDING) {
      return true;
    }
    if (clauses.isExistential(at, end) || contents.isAnnounced(hit, end)) {
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
        || at + 1 < end && tokens.is(at + 1, Word.TIME) && tokens.isNumber(at)
        || tokens.is(at, Word.VERB_ING);
  }
}
