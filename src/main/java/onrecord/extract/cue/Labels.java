package onrecord.extract.cue;

import java.util.regex.Pattern;
import onrecord.extract.lexicon.CueSense;
import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Phrase;
import onrecord.extract.phrase.Phrases;
import onrecord.extract.phrase.Verbs;
import onrecord.extract.text.Tokens;

/** Tells verbs that give something a label, "called it a start", from their other uses. */
final class Labels {

  private static final int LONGEST_TO_MARK = 4;

  /** Keeps time linear in the length of a sentence. */
  private static final int REACH = 80;

  private static final int FEWEST_WITH_ADJECTIVE = 3;
  private static final Pattern ADJECTIVE =
      Pattern.compile("^un(?!i|cle|der)|(?:al|ive|ous|ic|able|ible|ful|less|ed|ent|ant)$");

  private final Tokens tokens;
  private final Verbs verbs;
  private final Phrases phrases;

  Labels(Tokens tokens, Verbs verbs, Phrases phrases) {
    this.tokens = tokens;
    this.verbs = verbs;
    this.phrases = phrases;
  }

  /** "what Smith called a start": one name for two things, told by the article without marks. */
  boolean isAfterWhat(CueHit hit, int end) {
    int what = hit.clusterFrom() - 1;
    if (what < 0 || !tokens.is(what, "what") || tokens.isQuoted(what)) {
      return false;
    }
    for (int i = hit.to(); i < Math.min(end, hit.to() + LONGEST_TO_MARK); i++) {
      if (tokens.isQuoted(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether only one phrase stands from {@code from} on where a thing and its label should: "called
   * Smith", "a group called Friends", "the bridge, which Smith called new". A quoted word is a
   * label by itself.
   */
  boolean isMissing(CueSense sense, int from, int end) {
    Phrase only = isOnlyLabelling(sense) ? phrases.after(from, end) : null;
    if (only == null || isAnticipated(from, end)) {
      return false;
    }
    int next = only.to();
    boolean added =
        next < end
            && !tokens.isQuoted(next)
            && tokens.is(next, Word.PREPOSITION | Word.ADVERB | Word.DAY | Word.CONJUNCTION)
            && !tokens.is(next, "as");
    boolean alone =
        next >= end
            || isStop(next)
            || verbs.isFinite(next) && !tokens.isQuoted(next) && !isParticiple(next, end)
            || added && !hasLabel(next, end);
    return alone && !endsWithLabel(only);
  }

  /** "called Smith [unqualified]". */
  private boolean isParticiple(int i, int end) {
    return tokens.is(i, Word.VERB_PARTICIPLE)
        && !tokens.is(i, Word.AUXILIARY)
        && (i + 1 >= end || isStop(i + 1) || tokens.is(i + 1, Word.CONJUNCTION));
  }

  /** A verb such as "call": what it reports is nothing but a label. */
  static boolean isOnlyLabelling(CueSense sense) {
    return sense.takes(CueSense.LABEL)
        && sense.takes(CueSense.STRICT)
        && !sense.takes(CueSense.NOUN);
  }

  /** "it unlikely that …", "it unclear whether …": the thing comes last. Or "her a genius". */
  private boolean isAnticipated(int from, int end) {
    boolean her = tokens.is(from, "her") && from + 1 < end && tokens.isIndefinite(from + 1);
    return her
        || tokens.is(from, "it")
            && from + 2 < end
            && tokens.is(from + 2, Word.SUBORDINATOR | Word.QUESTION);
  }

  private boolean isStop(int i) {
    return !tokens.isQuoted(i) && (tokens.is(i, ',') || tokens.is(i, ')') || tokens.isDash(i));
  }

  /** "the plan for the bridge [a waste]", "themselves [very careful]". */
  private boolean hasLabel(int from, int end) {
    boolean stopped = false;
    for (int i = from; i < Math.min(end, from + REACH); i++) {
      stopped |= isStop(i);
      boolean article = tokens.isIndefinite(i);
      boolean label = article && !stopped && !tokens.is(i - 1, Word.PREPOSITION);
      if (tokens.isQuoted(i) || label) {
        return true;
      }
    }
    return tokens.is(from, Word.ADVERB)
        && from + 1 < end
        && !tokens.is(from + 1, Word.PREPOSITION | Word.SUBORDINATOR);
  }

  /** "Smith unfit", "the plan unlawful". */
  private boolean endsWithLabel(Phrase phrase) {
    int last = phrase.to() - 1;
    if (tokens.isCapital(last) || last == phrase.from()) {
      return false;
    }
    boolean adjective =
        phrase.to() - phrase.from() >= FEWEST_WITH_ADJECTIVE
            && ADJECTIVE.matcher(tokens.word(last).lower()).find();
    return tokens.isCapital(phrase.from()) || adjective;
  }
}
