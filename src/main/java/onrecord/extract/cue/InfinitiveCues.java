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

/** Reports in an infinitive: "went on to say …", "took to the stage to say that …". */
final class InfinitiveCues {

  private static final int LONGEST_PREDICATE = 3;
  private static final int LONGEST_OBJECT = 8;

  private final Tokens tokens;
  private final Verbs verbs;
  private final Phrases phrases;
  private final Subjects subjects;
  private final Clauses clauses;

  InfinitiveCues(Tokens tokens, Verbs verbs, Phrases phrases, Subjects subjects) {
    this.tokens = tokens;
    this.verbs = verbs;
    this.phrases = phrases;
    this.subjects = subjects;
    this.clauses = new Clauses(tokens, verbs);
  }

  /** The infinitive at {@code i} behind "to" as a cue, or null when it reports nothing. */
  @Nullable CueHit at(
      int i, int to, int group, CueSense sense, Sentence sentence, List<CueHit> earlier) {
    int on = group - 2;
    boolean wentOn =
        on > sentence.from()
            && (tokens.is(on, "on") && tokens.is(on - 1, Word.VERB_PAST)
                || tokens.is(on, "continued")
                || tokens.is(on, "continues")
                || tokens.is(on, "continue"));
    if (!wentOn) {
      return purpose(i, to, group, sense, sentence, earlier);
    }
    int verb = tokens.is(on, "on") ? on - 1 : on;
    Phrase subject = phrases.before(verbs.groupStart(verb, sentence.from()), sentence.from());
    if (subject == null) {
      subject = subjects.soFar(verb, sentence, earlier);
    }
    return subject == null ? null : new CueHit(verb, i, to, sense, Placement.BEFORE, subject);
  }

  /** "took to the stage to say that …": an end that is reached, when content is announced. */
  private @Nullable CueHit purpose(
      int i, int to, int group, CueSense sense, Sentence sentence, List<CueHit> earlier) {
    boolean announced =
        to + 1 < sentence.to()
            && !tokens.isQuoted(to)
            && (tokens.is(to, "that")
                || tokens.is(to, ':')
                || tokens.isQuoted(to + 1)
                || Labels.isOnlyLabelling(sense) && opensLabelled(to, sentence.to())
                || sense.takes(CueSense.CLAUSE) && opensClause(to, sentence.to())
                || sense.takes(CueSense.ADDRESSEE) && opensBehindAddressee(to, sentence.to()));
    int before = group - 2;
    boolean reached =
        announced
            && before > sentence.from()
            && !tokens.isQuoted(before)
            && (!tokens.is(before, Word.HOLDS_BACK) || goesOutOfItsWay(before))
            && !isPredicate(before, sentence.from());
    Phrase led = reached ? ledTo(group - 1, sentence.from()) : null;
    if (led != null) {
      return new CueHit(i, i, to, sense, Placement.COORDINATE, led);
    }
    Phrase subject = reached ? subjects.soFar(i, sentence, earlier) : null;
    return subject == null || tokens.is(subject.from(), "it")
        ? null
        : new CueHit(i, i, to, sense, Placement.COORDINATE, subject);
  }

  /** "Smith" in "which led Smith to say": whom the verb before makes speak, or null. */
  private @Nullable Phrase ledTo(int to, int floor) {
    for (int i = to - 2; i >= Math.max(floor, to - LONGEST_OBJECT) && tokens.isWord(i); i--) {
      if (tokens.is(i, Word.CAUSATIVE)) {
        Phrase led = phrases.after(i + 1, to);
        return led != null && led.to() == to ? led : null;
      }
    }
    return null;
  }

  /** "to ask [voters whether …]", "to tell [his friends that …]". */
  private boolean opensBehindAddressee(int at, int end) {
    Phrase addressee = phrases.after(at, end);
    int next = addressee == null ? end : addressee.to();
    return next < end
        && (tokens.is(next, "that") || tokens.is(next, "if") || tokens.is(next, "whether"));
  }

  /** "to call [Smith a rebel]". */
  private boolean opensLabelled(int at, int end) {
    Phrase labelled = tokens.isCapital(at) ? phrases.after(at, end) : null;
    return labelled != null && labelled.to() < end && tokens.isIndefinite(labelled.to());
  }

  /** "to say [he would go]", "to say [the bridge was safe]". */
  private boolean opensClause(int at, int end) {
    if (tokens.is(at, Word.SUBJECT)) {
      return !tokens.is(at, "you") && clauses.startsTight(at, end);
    }
    boolean subject = tokens.is(at, "the") || tokens.isCapital(at);
    return subject && clauses.startsPlainly(at, end) && clauses.startsTight(at, end);
  }

  /** "went out of her way to say". */
  private boolean goesOutOfItsWay(int way) {
    return way > 2
        && tokens.is(way, "way")
        && tokens.is(way - 1, Word.POSSESSIVE)
        && tokens.is(way - 2, "of")
        && tokens.is(way - 3, "out");
  }

  /** "is the word [to note]": what is to be done with a noun, and not what somebody did. */
  private boolean isPredicate(int noun, int from) {
    int at = noun;
    while (at > from && noun - at < LONGEST_PREDICATE && !isArticle(at)) {
      at--;
    }
    return at > from && isArticle(at) && tokens.is(at - 1, Word.BE);
  }

  private boolean isArticle(int i) {
    return tokens.is(i, "the") || tokens.isIndefinite(i);
  }
}
