package onrecord.extract.cue;

import onrecord.extract.lexicon.CueSense;
import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Verbs;
import onrecord.extract.text.Sentence;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds content that stands before speaker and cue: "…," Smith said; it will rain, Smith said. */
final class ContentAhead {

  private static final int LONGEST_APPOSITION = 20;
  private static final int LONGEST_DATELINE = 14;
  private static final int LONGEST_NAME = 10;
  private static final int LONG_WORD = 5;
  private static final int FEWEST_WITHOUT_VERB = 6;

  private final Tokens tokens;
  private final Verbs verbs;
  private final ContentFinder contents;
  private final Clauses clauses;

  ContentAhead(Tokens tokens, Verbs verbs, ContentFinder contents) {
    this.tokens = tokens;
    this.verbs = verbs;
    this.contents = contents;
    this.clauses = new Clauses(tokens, verbs);
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
    boolean quote = tokens.isQuoted(last);
    int end = contents.textEnd(sentence);
    if (comma && !quote && announcesMore(hit, sentence, last + 1, end)) {
      int colon = contents.afterAdjuncts(hit, end);
      return Draft.of(hit, index, "clause-cue")
          .with(contentStart(sentence), last + 1)
          .with(colon + 1, end);
    }
    boolean closed = quote && tokens.is(last - 1, ',') && tokens.isQuoted(contentStart(sentence));
    if (closed ? opensClause(hit, end) : !endsAfterCue(hit, end)) {
      return null;
    }
    if (quote && isOccasion(hit, sentence, last + 1, end)) {
      return null;
    }
    if (quote && !labels(hit, end)) {
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

  /**
   * "The bridge is old, Smith said: it will fall": one clause before and another behind a colon.
   */
  private boolean announcesMore(CueHit hit, Sentence sentence, int to, int end) {
    int colon = contents.afterAdjuncts(hit, end);
    if (colon + 1 >= end || !tokens.is(colon, ':') || hit.placement() == Placement.ACCORDING) {
      return false;
    }
    int from = contentStart(sentence);
    long leads =
        Word.PREPOSITION | Word.SUBORDINATOR | Word.ADVERB | Word.VERB_ING | Word.VERB_PARTICIPLE;
    return hit.sense().takes(CueSense.CLAUSE)
        && from < to
        && !tokens.is(from, leads)
        && hasVerb(from, to)
        && !tellsOccasion(from, to);
  }

  /** "In the post “The boat is back”, Smith said, “…”": the marks before are a title's. */
  private boolean isOccasion(CueHit hit, Sentence sentence, int to, int end) {
    int mark = hit.clusterTo();
    int from = contentStart(sentence);
    if (isTitleIn(from, to)) {
      return true;
    }
    return mark + 1 < end
        && (tokens.is(mark, ',') || tokens.is(mark, ':'))
        && tokens.isQuoted(mark + 1)
        && tokens.is(from, Word.PREPOSITION)
        && !tokens.isQuoted(from)
        && verbs.isVerbless(from, tokens.quoteStart(to - 1, from));
  }

  /** "In her book, “Make Your Road,” Smith said it was over": each long word has a capital. */
  private boolean isTitleIn(int from, int to) {
    int open = tokens.quoteStart(to - 1, from);
    boolean title =
        open > from
            && to - open <= LONGEST_NAME
            && tokens.is(from, Word.PREPOSITION)
            && verbs.isVerbless(from, open);
    int capitals = 0;
    for (int i = open; title && i < to; i++) {
      boolean small = tokens.end(i) - tokens.start(i) < LONG_WORD;
      capitals += tokens.isCapital(i) ? 1 : 0;
      title = !tokens.isWord(i) || tokens.isCapital(i) || small;
    }
    return title && capitals > 1;
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
    int from = announcedQuote(contentStart(sentence), to);
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

  private @Nullable Draft postposed(CueHit hit, Sentence sentence, int index, int to, int end) {
    int from = contentStart(sentence);
    boolean clause = hasVerb(from, to);
    int next = contents.afterAddressee(hit, end);
    boolean resumes =
        next + 1 < end
            && tokens.is(next, ',')
            && !isRelative(next + 1)
            && !tokens.is(next + 1, "according");
    if (resumes && tokens.isQuoted(next + 1) && tokens.is(to - 1, "what")) {
      return Draft.of(hit, index, "cue-quote").with(next + 1, end); // "spoke of what, he said, '…'"
    }
    boolean when = isClauseOfTime(from, to) && !(resumes && !tokens.isQuoted(next + 1));
    int first = hit.clusterFrom();
    if (tokens.is(first, "who") || tokens.is(first, "which") || when) {
      return null;
    }
    boolean according = hit.placement() == Placement.ACCORDING;
    String rule = according ? "according-to" : "clause-cue";
    boolean relative = isRelative(to - 1) && !tokens.isQuoted(to - 1);
    int verb = clause && !relative ? -1 : resumedVerb(hit, end);
    if (relative) { // "the road, which, Smith said, is new"
      return verb < 0
          ? null
          : Draft.of(hit, index, "parted-clause").with(to - 1, to).with(verb, end);
    }
    if (verb >= 0 && from < to) {
      return Draft.of(hit, index, "parted-clause").with(from, to).with(verb, end);
    }
    boolean lead = onlyConnects(sentence.from(), to);
    boolean sentenceBehind =
        resumes && tokens.isQuoted(next + 1) && next + 2 < end && tokens.isCapital(next + 2);
    boolean occasion = sentenceBehind || !clause && tellsOccasion(from, to);
    if (resumes && !according && (lead || occasion)) {
      return Draft.of(hit, index, rule).with(next + 1, end);
    }
    boolean parted = resumes && goesOn(next + 1, end, hit);
    boolean said = clause || parted || according && words(from, to) >= FEWEST_WITHOUT_VERB;
    if (!said || words(from, to) < 1) {
      return null;
    }
    Draft draft = Draft.of(hit, index, rule).with(from, to);
    if (resumes && (!clause || hit.placement() == Placement.BEFORE)) {
      draft.with(next + 1, end);
    }
    return draft;
  }

  /**
   * The verb behind "…, Smith said," or "…, said Smith, a baker," whose subject stands before it,
   * or -1.
   */
  private int resumedVerb(CueHit hit, int end) {
    int next = contents.afterAdjuncts(hit, end);
    if (next + 1 >= end || !tokens.is(next, ',') || tokens.isQuoted(next + 1)) {
      return -1;
    }
    if (verbs.isFinite(next + 1)) {
      return next + 1;
    }
    boolean apposed = hit.placement() == Placement.AFTER;
    for (int i = next + 1; apposed && i + 1 < Math.min(end, next + LONGEST_APPOSITION); i++) {
      if (tokens.isQuoted(i) || verbs.isFinite(i)) {
        return -1;
      }
      if (tokens.is(i, ',') && verbs.isFinite(i + 1)) {
        return i + 1;
      }
    }
    return -1;
  }

  /** "But", "And yet", "Still": words that tie a sentence to the one before and tell nothing. */
  private boolean onlyConnects(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.isQuoted(i)
          || tokens.isWord(i) && !tokens.is(i, Word.CONJUNCTION | Word.CONNECTIVE)) {
        return false;
      }
    }
    return true;
  }

  private boolean isRelative(int i) {
    return tokens.is(i, Word.RELATIVE) && !tokens.is(i, "that");
  }

  /** "These orcas, she suggested, [specialise in sharks]": a verb need not be a known one. */
  private boolean goesOn(int from, int end, CueHit hit) {
    boolean lower = !tokens.isQuoted(from) && Character.isLowerCase(tokens.first(from));
    boolean free = lower && !tokens.is(from, Word.CONJUNCTION | Word.VERB_ING | Word.PREPOSITION);
    return hasVerb(from, end) || free && hit.placement() == Placement.BEFORE;
  }

  private int words(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += tokens.isWord(i) ? 1 : 0;
    }
    return words;
  }

  /** "In a statement", "On Monday", "Holding up a book": where it was said, not what. */
  private boolean tellsOccasion(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, Word.VENUE | Word.DAY)
          || tokens.is(i, Word.TIME) && tokens.is(to - 1, "later")) {
        return true;
      }
    }
    return tokens.is(from, Word.VERB_ING);
  }

  /** "As the charges were read": a clause that no comma divides and that tells only when. */
  private boolean isClauseOfTime(int from, int to) {
    boolean opens =
        tokens.is(from, "as")
            || tokens.is(from, "when")
            || tokens.is(from, "while")
            || tokens.is(from, "after")
            || tokens.is(from, "before")
            || tokens.is(from, "until");
    boolean whole = opens && !tokens.isQuoted(from) && !tokens.isQuoted(to - 1);
    for (int i = from; whole && i < to; i++) {
      whole = !tokens.is(i, ',');
    }
    return whole;
  }

  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (verbs.isFinite(i) || tokens.is(i, Word.CONTRACTION)) {
        return true;
      }
    }
    return false;
  }

  /** The first token that is not a leading "But" or "And", nor a dateline. */
  private int contentStart(Sentence sentence) {
    int from = afterDateline(sentence);
    while (from < sentence.to() - 1
        && !tokens.isQuoted(from)
        && (tokens.is(from, Word.CONJUNCTION) || !tokens.isWord(from) && !tokens.is(from, '$'))) {
      from++;
    }
    return from;
  }

  /** "SEOUL, 3 May (Wire) — It will rain": where the story begins. */
  private int afterDateline(Sentence sentence) {
    int from = sentence.from();
    boolean bracket =
        tokens.is(from, '(') && from + 1 < sentence.to() && tokens.isCapital(from + 1);
    if (tokens.isQuoted(from) || !bracket && !tokens.isShouted(from)) {
      return from;
    }
    int limit = Math.min(sentence.to() - 1, from + LONGEST_DATELINE);
    for (int i = from + 1; i < limit && !tokens.isQuoted(i) && !verbs.isFinite(i); i++) {
      if (tokens.isDash(i)) {
        return i + 1;
      }
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
