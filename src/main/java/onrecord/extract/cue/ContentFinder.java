package onrecord.extract.cue;

import java.util.List;
import onrecord.extract.lexicon.CueSense;
import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Phrase;
import onrecord.extract.phrase.Phrases;
import onrecord.extract.phrase.Verbs;
import onrecord.extract.text.Sentence;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the words that follow a reporting verb and are what was said. */
final class ContentFinder {

  /**
   * What was said, behind the cue.
   *
   * @param from first token
   * @param to after the last token
   * @param rule how it was recognised
   */
  record Extent(int from, int to, String rule) {}

  private static final int LONGEST_SOURCE = 16;

  private final Tokens tokens;
  private final Verbs verbs;
  private final Phrases phrases;
  private final ObjectEnds objects;
  private final Adjuncts adjuncts;

  ContentFinder(Tokens tokens, Verbs verbs, Phrases phrases) {
    this.tokens = tokens;
    this.verbs = verbs;
    this.phrases = phrases;
    this.objects = new ObjectEnds(tokens, verbs);
    this.adjuncts = new Adjuncts(tokens, phrases);
  }

  /** The content behind {@code hit}, or null when there is none that its verb can take. */
  @Nullable Extent behind(CueHit hit, Sentence sentence, List<CueHit> hits) {
    int end = textEnd(sentence);
    int start = hit.clusterTo();
    if (start >= end) {
      return null;
    }
    if (hit.placement() == Placement.ACCORDING) {
      int comma = start;
      while (comma < end
          && comma - start < LONGEST_SOURCE
          && (tokens.isQuoted(comma) || !tokens.is(comma, ','))) {
        comma++;
      }
      boolean opens = comma < end && tokens.is(comma, ',');
      return opens ? extent(comma + 1, end, hit, hits, "according-to") : null;
    }
    if (hit.placement() == Placement.AFTER) {
      return afterInversion(start, end);
    }
    int at = adjuncts.skipAddressee(start, end, hit.sense());
    at = adjuncts.skip(at, end);
    if (at >= end) {
      return null;
    }
    Extent marked = marked(at, end, hit, hits);
    if (marked != null) {
      return marked;
    }
    return grammatical(start, at, end, hit, hits);
  }

  /** "emails, which she said [represented all her work]": the verb that the relative lacks. */
  @Nullable Extent ofRelative(CueHit hit, Sentence sentence, List<CueHit> hits) {
    int pronoun = hit.clusterFrom() - 1;
    int start = hit.clusterTo();
    int end = textEnd(sentence);
    boolean relative =
        hit.placement() == Placement.BEFORE
            && pronoun > sentence.from()
            && !tokens.isQuoted(pronoun)
            && (tokens.is(pronoun, "which")
                || tokens.is(pronoun, "that")
                || tokens.is(pronoun, "what")
                || tokens.is(pronoun, "who")
                || tokens.is(pronoun, "whom"));
    boolean verb = start < end && !tokens.isQuoted(start) && verbs.isFinite(start);
    if (!relative || !verb || !hit.sense().takes(CueSense.CLAUSE | CueSense.THAT)) {
      return null;
    }
    int limit = clauseEnd(start, end, hit, hits);
    for (int i = start; i < limit; i++) {
      if (tokens.is(i, ',') && !tokens.isQuoted(i)) {
        limit = i;
      }
    }
    return new Extent(start, limit, "relative-cue-clause");
  }

  /** Whether "that" or a colon behind the cue and its adjuncts announces content. */
  boolean isAnnounced(CueHit hit, int end) {
    int at = adjuncts.skip(adjuncts.skipAddressee(hit.clusterTo(), end, hit.sense()), end);
    if (at >= end || tokens.isQuoted(at)) {
      return false;
    }
    return tokens.is(at, ':')
        || tokens.is(at, "that") && !(at + 1 < end && tokens.is(at + 1, Word.TIME | Word.DAY));
  }

  /** Content that a mark or a complementiser announces. */
  private @Nullable Extent marked(int at, int end, CueHit hit, List<CueHit> hits) {
    CueSense sense = hit.sense();
    if (tokens.is(at, ':') && at + 1 < end) {
      return new Extent(at + 1, end, tokens.isQuoted(at + 1) ? "cue-colon-quote" : "cue-colon");
    }
    if (tokens.is(at, ',') && at + 1 < end && tokens.isQuoted(at + 1)) {
      return quoted(at + 1, end, hit, hits);
    }
    if (tokens.isQuoted(at)) {
      return quoted(at, end, hit, hits);
    }
    if (sense.takes(CueSense.MARKS_ONLY)) {
      return null;
    }
    if (tokens.is(at, "that")
        && sense.takes(CueSense.THAT | CueSense.CLAUSE | CueSense.ADDRESSEE)) {
      return extent(at, end, hit, hits, "cue-that");
    }
    boolean question =
        tokens.is(at, "whether")
            || tokens.is(at, "if")
            || tokens.is(at, "how")
            || tokens.is(at, "why")
            || tokens.is(at, "what")
            || tokens.is(at, "who")
            || tokens.is(at, "where");
    if (question && sense.takes(CueSense.QUESTION)) {
      return extent(at, end, hit, hits, "cue-question");
    }
    return null;
  }

  private @Nullable Extent grammatical(int start, int at, int end, CueHit hit, List<CueHit> hits) {
    CueSense sense = hit.sense();
    if (sense.takes(CueSense.MARKS_ONLY) || !tokens.isWord(start)) {
      return null;
    }
    if (sense.takes(CueSense.INFINITIVE) && tokens.is(at, "to")) {
      return extent(at, end, hit, hits, "cue-infinitive");
    }
    if (sense.takes(CueSense.CLAUSE) && tokens.isWord(at)) {
      int from = startsClause(at, end) ? at : start;
      boolean clause =
          sense.takes(CueSense.NOUN | CueSense.STRICT)
              ? startsTightClause(from, end)
              : startsClause(from, end);
      boolean strict =
          sense.takes(CueSense.STRICT)
              && !tokens.is(from, Word.SUBJECT | Word.DETERMINER)
              && !tokens.isCapital(from);
      if (clause && !strict) {
        return extent(from, end, hit, hits, "cue-clause");
      }
    }
    boolean object =
        sense.takes(CueSense.NOUN | CueSense.LABEL | CueSense.OBLIQUE)
            && !tokens.is(start, Word.CONJUNCTION);
    if (object && startsObject(start)) {
      Extent clause = extent(start, end, hit, hits, "cue-object");
      return new Extent(start, objects.end(start, clause.to(), sense), "cue-object");
    }
    if (sense.takes(CueSense.INFINITIVE) && startsObject(start)) {
      Phrase object2 = phrases.after(start, end);
      if (object2 != null && object2.to() < end && tokens.is(object2.to(), "to")) {
        return extent(start, end, hit, hits, "cue-object");
      }
    }
    return null;
  }

  private boolean startsObject(int i) {
    return tokens.isWord(i)
            && !tokens.is(
                i, Word.PREPOSITION | Word.AUXILIARY | Word.CONJUNCTION | Word.SUBORDINATOR)
        || tokens.is(i, Word.DETERMINER);
  }

  private @Nullable Extent afterInversion(int start, int end) {
    if (tokens.is(start, ':') && start + 1 < end) {
      return new Extent(start + 1, end, "cue-colon-quote");
    }
    return null;
  }

  private Extent quoted(int at, int end, CueHit hit, List<CueHit> hits) {
    int q = tokens.quote(at);
    int close = at;
    while (close < end && tokens.quote(close) == q) {
      close++;
    }
    boolean whole = close >= end || isFullStop(close) && close + 1 >= end;
    if (whole) {
      return new Extent(at, close, "cue-quote");
    }
    boolean announced = tokens.is(at - 1, ',') || tokens.is(at - 1, ':');
    boolean sentenceInside = at + 1 < close && tokens.isCapital(at + 1) && close - at > 5;
    if (announced && sentenceInside) {
      return new Extent(at, close, "cue-quote");
    }
    return new Extent(at, clauseEnd(at, end, hit, hits), "cue-fragment");
  }

  private Extent extent(int from, int end, CueHit hit, List<CueHit> hits, String rule) {
    return new Extent(from, clauseEnd(from, end, hit, hits), rule);
  }

  /** After the last token that is not the sentence's own stop. */
  int textEnd(Sentence sentence) {
    int end = sentence.to();
    while (end > sentence.from() && !tokens.isQuoted(end - 1) && isFullStop(end - 1)) {
      end--;
    }
    return end;
  }

  private boolean isFullStop(int i) {
    char c = tokens.first(i);
    return !tokens.isWord(i) && (c == '.' || c == '!' || c == '?' || c == '…');
  }

  /** Where the reported clause that begins at {@code from} ends. */
  private int clauseEnd(int from, int end, CueHit hit, List<CueHit> hits) {
    int limit = end;
    for (CueHit other : hits) {
      if (other.verb() <= hit.verb() || other.clusterFrom() <= from) {
        continue;
      }
      int cut = cutBefore(other, from);
      if (cut > from && cut < limit) {
        limit = cut;
        break;
      }
    }
    boolean relative = hit.speaker() != null && tokens.is(hit.speaker().from(), "who");
    if (relative) {
      limit = relativeEnd(from, limit);
    }
    boolean subordinate = isInOpeningClause(hit);
    for (int i = from + 1; i < limit; i++) {
      if (tokens.isQuoted(i)) {
        continue;
      }
      if (tokens.is(i, ';') || subordinate && tokens.is(i, ',') && startsClause(i + 1, limit)) {
        return i;
      }
    }
    if (subordinate) {
      for (int i = from + 1; i < limit; i++) {
        if (tokens.isQuoted(i)
            && !tokens.isQuoted(Math.min(i + 1, limit - 1))
            && i > from
            && tokens.is(i - 1, ',')) {
          return i + 1;
        }
      }
    }
    return limit;
  }

  /** A relative clause ends where the main verb follows its comma or dash. */
  private int relativeEnd(int from, int end) {
    for (int i = from + 1; i + 1 < end; i++) {
      boolean mark = !tokens.isQuoted(i) && !tokens.isWord(i) && (tokens.is(i, ',') || isDash(i));
      if ((mark || tokens.isQuoted(i)) && !tokens.isQuoted(i + 1) && verbs.isFinite(i + 1)) {
        return mark ? i : i + 1;
      }
    }
    return end;
  }

  private boolean isDash(int i) {
    char c = tokens.first(i);
    return c == '—' || c == '–' || c == '-' && !tokens.isWord(i);
  }

  /** Whether the cue stands in a clause that precedes the main one: "While Smith said …, Jones". */
  private boolean isInOpeningClause(CueHit hit) {
    int at = hit.clusterFrom();
    int lowest = Math.max(0, at - 4);
    for (int i = at - 1; i >= lowest && !tokens.isQuoted(i); i--) {
      if (!tokens.isWord(i)) {
        return false;
      }
      if (tokens.is(i, Word.SUBORDINATOR) && !tokens.is(i, Word.RELATIVE)) {
        return i == 0
            || !tokens.isWord(i - 1)
            || tokens.isQuoted(i - 1)
            || tokens.isCapital(i)
            || tokens.is(i - 1, Word.CONJUNCTION);
      }
    }
    return false;
  }

  /**
   * Where content has to stop for another cue of the sentence, or -1 when that cue is inside it.
   */
  private int cutBefore(CueHit other, int from) {
    int at = other.clusterFrom();
    int before = at - 1;
    switch (other.placement()) {
      case PARTICIPLE -> {
        return tokens.is(before, ',') ? before : tokens.isQuoted(before) ? at : -1;
      }
      case COORDINATE -> {
        return tokens.is(before, ',')
            ? before
            : before > from && tokens.is(before - 1, ',') ? before - 1 : before;
      }
      case ACCORDING -> {
        return tokens.is(before, ',') ? before : -1;
      }
      case BEFORE -> {
        boolean joined =
            tokens.is(before, Word.CONJUNCTION)
                || tokens.is(before, "while")
                || tokens.is(before, "though");
        boolean comma = before > from && tokens.is(before - 1, ',');
        return joined && comma ? before - 1 : joined && tokens.is(before, "while") ? before : -1;
      }
      default -> {
        return -1;
      }
    }
  }

  /** Whether a subject with its verb follows, with nothing between that could own the verb. */
  private boolean startsTightClause(int from, int end) {
    if (!startsClause(from, end)) {
      return false;
    }
    for (int i = from; i < end; i++) {
      if (tokens.is(i, Word.CONTRACTION) || i > from && verbs.isFinite(i)) {
        return true;
      }
      boolean barrier =
          !tokens.isQuoted(i)
              && (tokens.is(i, ';')
                  || tokens.is(i, ':')
                  || tokens.is(i, "that") && i > from
                  || tokens.is(i, "who")
                  || tokens.is(i, "which"));
      if (barrier
          || i > from && tokens.is(i, ',') && !tokens.isQuoted(i) && !isAsideComma(i, end)) {
        return false;
      }
    }
    return false;
  }

  /** A comma that opens "…, which …," before the verb. */
  private boolean isAsideComma(int comma, int end) {
    for (int i = comma + 1; i < Math.min(end - 1, comma + 14); i++) {
      if (tokens.is(i, ',')) {
        return verbs.isFinite(i + 1);
      }
    }
    return false;
  }

  /** Whether a subject and a finite verb follow. */
  private boolean startsClause(int from, int end) {
    if (!tokens.isWord(from) && !tokens.isQuoted(from) && !tokens.is(from, '$') || from >= end) {
      return false;
    }
    if (verbs.isFinite(from) && !tokens.is(from, Word.CONTRACTION)
        || tokens.is(from, Word.CONJUNCTION)) {
      return false;
    }
    for (int i = from; i < end; i++) {
      if (tokens.is(i, Word.CONTRACTION) || i > from && verbs.isFinite(i)) {
        return true;
      }
    }
    return false;
  }
}
