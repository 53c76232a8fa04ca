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

  private static final int LONGEST_WAY_TO_CLAUSE = 16;

  private final Tokens tokens;
  private final Verbs verbs;
  private final Phrases phrases;
  private final ObjectEnds objects;
  private final Adjuncts adjuncts;
  private final Clauses clauses;
  private final ClauseEnds ends;
  private final SourceEnds sources;
  private final Labels labels;

  ContentFinder(Tokens tokens, Verbs verbs, Phrases phrases) {
    this.tokens = tokens;
    this.verbs = verbs;
    this.phrases = phrases;
    this.objects = new ObjectEnds(tokens, verbs);
    this.clauses = new Clauses(tokens, verbs);
    this.adjuncts = new Adjuncts(tokens, verbs, phrases, clauses);
    this.ends = new ClauseEnds(tokens, verbs, clauses);
    this.labels = new Labels(tokens, verbs, phrases);
    this.sources = new SourceEnds(tokens, clauses);
  }

  /** The content behind {@code hit}, or null when there is none that its verb can take. */
  @Nullable Extent behind(CueHit hit, Sentence sentence, List<CueHit> hits) {
    int end = textEnd(sentence);
    int start = hit.clusterTo();
    if (start >= end) {
      return null;
    }
    if (hit.placement() == Placement.ACCORDING) {
      int from = sources.after(start, end, hit.speaker());
      return from < end ? extent(from, end, hit, hits, "according-to") : null;
    }
    if (hit.placement() == Placement.AFTER) {
      return afterInversion(start, end);
    }
    if (hit.placement() == Placement.PASSIVE) {
      return ofPassive(start, end, hit, hits);
    }
    if (hit.placement() == Placement.NOMINAL) {
      return ofNoun(start, end, hit, hits);
    }
    int at = adjuncts.skipAddressee(start, end, hit.sense());
    at = adjuncts.skip(at, end);
    if (at >= end) {
      return null;
    }
    if (isOpeningAs(hit, sentence) && tokens.is(at, ',') && !tokens.isQuoted(at)) {
      boolean clause = clauses.starts(at + 1, end) && hit.sense().takes(CueSense.CLAUSE);
      return clause ? extent(at + 1, end, hit, hits, "as-clause") : null;
    }
    if (opensBehindDay(start, at, end, hit)
        && hit.sense().takes(CueSense.CLAUSE)
        && clauses.startsTight(at + 1, end)) {
      return extent(at + 1, end, hit, hits, "cue-clause"); // "said on Sunday, it was safe"
    }
    Extent marked = marked(at, end, hit, hits);
    if (marked != null) {
      return marked;
    }
    return grammatical(start, at, end, hit, hits);
  }

  private Extent ofNoun(int start, int end, CueHit hit, List<CueHit> hits) {
    int to = ends.of(start, end, hit, hits);
    if (hit.sense().takes(CueSense.NOUN)) {
      to = objects.end(start, to, hit.sense());
    } else if (!tokens.is(start - 1, Word.BE)) {
      to = ends.ofNounClause(start, to);
    }
    return new Extent(start, to, "noun-that");
  }

  /** "said on Sunday, [it was safe]", but not "As Smith wrote in May, it was safe". */
  private boolean opensBehindDay(int start, int at, int end, CueHit hit) {
    int before = hit.clusterFrom() - 1;
    return at > start
        && at + 1 < end
        && tokens.is(at, ',')
        && !tokens.isQuoted(at + 1)
        && (tokens.is(start, "on") || tokens.is(start, "in") || tokens.is(start, Word.DAY))
        && (before < 0 || !tokens.is(before, Word.SUBORDINATOR) || tokens.isQuoted(before));
  }

  /** "As Smith pointed out in a column, it is old". */
  private boolean isOpeningAs(CueHit hit, Sentence sentence) {
    int as = hit.clusterFrom() - 1;
    int from = sentence.from();
    return hit.placement() == Placement.BEFORE
        && as >= from
        && tokens.is(as, "as")
        && !tokens.isQuoted(as)
        && (as == from || as == from + 1 && tokens.is(from, Word.CONJUNCTION));
  }

  /** After the last token of speaker, cue and those spoken to: "Smith told reporters". */
  int afterAddressee(CueHit hit, int end) {
    int at = hit.clusterTo();
    return at < end && hit.placement() == Placement.BEFORE
        ? adjuncts.skipAddressee(at, end, hit.sense())
        : at;
  }

  /** After the last token of speaker, cue, those spoken to and when: "Smith said in March". */
  int afterAdjuncts(CueHit hit, int end) {
    int at = afterAddressee(hit, end);
    boolean when = at < end && !tokens.is(at, "as"); // "indicated as much"
    return when ? adjuncts.skip(at, end) : at;
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
    boolean onlyMarks = sense.takes(CueSense.MARKS_ONLY);
    if (tokens.is(at, ':') && at + 1 < end && (tokens.isQuoted(at + 1) || !onlyMarks)) {
      return new Extent(at + 1, end, tokens.isQuoted(at + 1) ? "cue-colon-quote" : "cue-colon");
    }
    if (tokens.is(at, ',') && at + 1 < end && tokens.isQuoted(at + 1)) {
      return quoted(at + 1, end, hit, hits);
    }
    if (tokens.isQuoted(at)) {
      return quoted(at, end, hit, hits);
    }
    boolean noun = // "emails that Smith wrote", "a phrase that could"
        onlyMarks
            && (!tokens.is(hit.verb(), Word.VERB_PAST | Word.VERB_ING)
                || at + 1 < end && verbs.isFinite(at + 1));
    boolean relative = // "most states that vote in May"
        tokens.is(hit.verb(), Word.ALSO_NOUN)
            && !tokens.is(hit.verb(), Word.VERB_PAST | Word.VERB_ING)
            && hit.from() == hit.verb()
            && at + 1 < end
            && verbs.isFinite(at + 1);
    if (tokens.is(at, "that")
        && !noun
        && !relative
        && at + 1 < end
        && !isRelative(at, end)
        && sense.takes(CueSense.THAT | CueSense.CLAUSE | CueSense.ADDRESSEE)) {
      return extent(at, end, hit, hits, "cue-that");
    }
    if (!onlyMarks && tokens.is(at, Word.QUESTION) && sense.takes(CueSense.QUESTION)) {
      return extent(at, end, hit, hits, "cue-question");
    }
    return null;
  }

  private @Nullable Extent grammatical(int start, int at, int end, CueHit hit, List<CueHit> hits) {
    CueSense sense = hit.sense();
    if (sense.takes(CueSense.MARKS_ONLY) || !tokens.isWord(start) && !tokens.isDash(start)) {
      return null;
    }
    int opening = adjuncts.occasionEnd(start, end);
    if (opening >= 0) {
      return quoted(opening, end, hit, hits);
    }
    boolean told = sense.takes(CueSense.ADDRESSEE) && adjuncts.needsAddressee(start);
    int that = adjuncts.announcedThat(told ? at : start, end);
    if (that >= 0 && sense.takes(CueSense.THAT | CueSense.CLAUSE | CueSense.ADDRESSEE)) {
      return extent(that, end, hit, hits, "cue-that");
    }
    if (tokens.isDash(start)) {
      return null;
    }
    if (sense.takes(CueSense.INFINITIVE) && tokens.is(at, "to")) {
      boolean person = adjuncts.skipAddressee(start, end, sense) == at && at > start;
      return person
          ? extent(start, end, hit, hits, "cue-object")
          : extent(at, end, hit, hits, "cue-infinitive");
    }
    Extent clause = bareClause(start, at, end, hit, hits);
    return clause != null ? clause : object(start, at, end, hit, hits);
  }

  /** "said [it was over]". */
  private @Nullable Extent bareClause(int start, int at, int end, CueHit hit, List<CueHit> hits) {
    CueSense sense = hit.sense();
    boolean relative = tokens.is(at, "that") && isRelative(at, end);
    if (!sense.takes(CueSense.CLAUSE) || !tokens.isWord(at) || relative) {
      return null;
    }
    int from = clauses.starts(at, end) || adjuncts.needsAddressee(start) ? at : start;
    boolean clause =
        sense.takes(CueSense.NOUN | CueSense.STRICT) && !sense.takes(CueSense.CLAUSE_FIRST)
            ? clauses.startsTight(from, end)
            : clauses.starts(from, end);
    boolean doubtful =
        sense.takes(CueSense.STRICT)
            && !(tokens.is(hit.verb(), Word.VERB_PAST) && clauses.startsPlainly(from, end))
            && !tokens.is(from, Word.SUBJECT | Word.DETERMINER)
            && !clauses.isExistential(from, end)
            && !tokens.isCapital(from)
            && !Character.isDigit(tokens.first(from))
            && !clauses.hasModal(from, end);
    return clause && !doubtful ? extent(from, end, hit, hits, "cue-clause") : null;
  }

  /** "announced [the deal]", "called [it a start]", "urged [her to go]". */
  private @Nullable Extent object(int start, int at, int end, CueHit hit, List<CueHit> hits) {
    CueSense sense = hit.sense();
    boolean object =
        sense.takes(CueSense.NOUN | CueSense.LABEL | CueSense.OBLIQUE)
            && !tokens.is(start, Word.CONJUNCTION)
            && !(sense.takes(CueSense.LABEL) && labels.isAfterWhat(hit, end));
    boolean asked = tokens.is(start, Word.QUESTION) && sense.takes(CueSense.CLAUSE | CueSense.THAT);
    boolean day = at > start && tokens.is(start, "that"); // "asked him that same day"
    int thing = day || adjuncts.needsAddressee(start) && isPerson(start, end) ? at : start;
    boolean what = thing != start && tokens.is(thing, Word.QUESTION);
    boolean counted =
        thing + 1 < end && tokens.is(thing, Word.NUMBER) && tokens.is(thing + 1, Word.OUTLINE);
    boolean empty = counted || labels.isMissing(sense, thing, end);
    if (object && startsObject(thing) && !asked && !what && !empty) {
      Extent clause = extent(thing, end, hit, hits, "cue-object");
      return new Extent(thing, objects.end(thing, clause.to(), sense), "cue-object");
    }
    boolean asks = sense.takes(CueSense.INFINITIVE) && asksSomebody(start, end);
    return asks ? extent(start, end, hit, hits, "cue-object") : null;
  }

  /**
   * "was told on Monday [that …]", "is accused [of lying]", "was asked by Smith [whether …]". A
   * question that nobody asks by name only tells what is answered.
   */
  private @Nullable Extent ofPassive(int start, int end, CueHit hit, List<CueHit> hits) {
    CueSense sense = hit.sense();
    if (hit.speaker() != null && sense.takes(CueSense.LABEL) && tokens.is(start, "as")) {
      return extent(start + 1, end, hit, hits, "passive-cue");
    }
    boolean bare = adjuncts.needsAddressee(start) && tokens.isWord(start);
    if (bare && clauses.startsTight(start, end) && clauses.startsPlainly(start, end)) {
      return extent(start, end, hit, hits, "passive-cue"); // "was told Smith had left"
    }
    int limit = Math.min(end - 1, start + LONGEST_WAY_TO_CLAUSE);
    for (int i = start; i < limit && !tokens.isQuoted(i) && tokens.isWord(i); i++) {
      boolean that =
          tokens.is(i, "that")
              && !(i > start && verbs.isFinite(i + 1)) // "in areas that were poor"
              && sense.takes(CueSense.THAT | CueSense.CLAUSE | CueSense.ADDRESSEE);
      boolean question = tokens.is(i, Word.QUESTION) && sense.takes(CueSense.QUESTION);
      if (question && hit.speaker() == null) {
        return null;
      }
      boolean infinitive =
          tokens.is(i, "to")
              && !isAskedByNobody(hit)
              && tokens.is(i + 1, Word.VERB_BASE)
              && sense.takes(CueSense.INFINITIVE);
      boolean deed =
          (tokens.is(i, "of") || tokens.is(i, "for"))
              && tokens.is(i + 1, Word.VERB_ING)
              && sense.takes(CueSense.OBLIQUE);
      if (that || question || infinitive || deed) {
        return extent(i, end, hit, hits, "passive-cue");
      }
    }
    return null;
  }

  /** "Asked to describe it, Smith smiled": like a bare question, it only tells what is answered. */
  private boolean isAskedByNobody(CueHit hit) {
    return hit.speaker() == null
        && tokens.is(hit.verb(), "asked")
        && !verbs.has(hit.from(), hit.verb(), Word.BE);
  }

  /** "words that were", "people that have": a pronoun of what stands before it. */
  private boolean isRelative(int that, int end) {
    return that + 1 < end
        && (tokens.is(that + 1, "were")
            || tokens.is(that + 1, "are")
            || tokens.is(that + 1, "have"));
  }

  /** "says plainly is", "complains of comes first": the verb of a clause around the cue. */
  private boolean isBareVerb(int i) {
    if (tokens.isCapital(i)) {
      return false;
    }
    boolean adverb = tokens.word(i).lower().endsWith("ly") && i + 1 < tokens.size();
    return adverb && verbs.isFinite(i + 1)
        || tokens.is(i, Word.VERB_S) && !tokens.is(i, Word.ALSO_NOUN);
  }

  private boolean isPerson(int start, int end) {
    Phrase told = phrases.after(start, end);
    return told != null
        && (tokens.isCapital(told.to() - 1)
            || tokens.is(told.to() - 1, Word.OBJECT | Word.GROUP | Word.ROLE | Word.BODY));
  }

  /** "urged [the council to act]", "called on [her to resign]". */
  private boolean asksSomebody(int start, int end) {
    if (!startsObject(start) && !tokens.is(start, Word.OBJECT)) {
      return false;
    }
    Phrase somebody = phrases.after(start, end);
    return somebody != null && somebody.to() < end && tokens.is(somebody.to(), "to")
        || clauses.infinitiveBehind(start, end) >= 0;
  }

  private boolean startsObject(int i) {
    return tokens.isWord(i)
            && !tokens.is(
                i, Word.PREPOSITION | Word.AUXILIARY | Word.CONJUNCTION | Word.SUBORDINATOR)
            && (!verbs.isFinite(i) || clauses.isModifier(i))
            && !isBareVerb(i)
        || tokens.is(i, Word.DETERMINER);
  }

  private @Nullable Extent afterInversion(int start, int end) {
    if (tokens.is(start, ':') && start + 1 < end) {
      return new Extent(start + 1, end, "cue-colon-quote");
    }
    return null;
  }

  private Extent quoted(int at, int end, CueHit hit, List<CueHit> hits) {
    int close = tokens.quoteEnd(at, end);
    boolean whole = close >= end || isFullStop(close) && close + 1 >= end;
    if (whole) {
      return new Extent(at, close, "cue-quote");
    }
    boolean announced = tokens.is(at - 1, ',') || tokens.is(at - 1, ':');
    boolean capital = at + 1 < close && tokens.isCapital(at + 1);
    boolean sentenceInside = announced && close - at > 5 || close - 2 > at && isFullStop(close - 2);
    if (capital && sentenceInside) {
      return new Extent(at, close, "cue-quote");
    }
    return extent(at, end, hit, hits, "cue-fragment");
  }

  private Extent extent(int from, int end, CueHit hit, List<CueHit> hits, String rule) {
    int to = ends.of(from, end, hit, hits);
    if (hit.sense().takes(CueSense.LABEL)) {
      to = ends.ofLabel(from, to);
    }
    boolean infinitive =
        hit.sense().takes(CueSense.INFINITIVE) && clauses.infinitiveBehind(from - 1, to) >= 0;
    return new Extent(from, infinitive ? ends.ofInfinitive(from, to) : to, rule);
  }

  /** After the last token that is not the sentence's own stop. */
  int textEnd(Sentence sentence) {
    int end = sentence.to();
    if (tokens.is(sentence.from(), '(') && tokens.is(end - 1, ')')) {
      end--; // "(The family denies it.)"
    }
    while (end > sentence.from() && !tokens.isQuoted(end - 1) && isFullStop(end - 1)) {
      end--;
    }
    return end;
  }

  private boolean isFullStop(int i) {
    char c = tokens.first(i);
    return !tokens.isWord(i) && (c == '.' || c == '!' || c == '?' || c == '…');
  }
}
