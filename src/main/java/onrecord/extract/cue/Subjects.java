package onrecord.extract.cue;

import java.util.List;
import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Phrase;
import onrecord.extract.phrase.Phrases;
import onrecord.extract.phrase.Verbs;
import onrecord.extract.text.Sentence;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the subjects that verbs without one of their own borrow, and whether subjects agree. */
final class Subjects {

  private static final int LONGEST_COMPOUND = 4;

  private final Tokens tokens;
  private final Verbs verbs;
  private final Phrases phrases;

  Subjects(Tokens tokens, Verbs verbs, Phrases phrases) {
    this.tokens = tokens;
    this.verbs = verbs;
    this.phrases = phrases;
  }

  /** "critics say" but not "the final say"; "Sanders says" but not "several states". */
  boolean agree(int i, int group, Phrase subject) {
    if (tokens.is(i, Word.VERB_PAST) || verbs.has(group, i, Word.AUXILIARY)) {
      return true;
    }
    int head = subject.to() - 1;
    boolean third = tokens.is(i, Word.VERB_S);
    if (tokens.is(head, Word.SUBJECT)) {
      boolean singular = tokens.is(head, "he") || tokens.is(head, "she") || tokens.is(head, "it");
      return third == singular || tokens.is(head, "who");
    }
    if (third && isCounted(head, subject.from())) {
      return false;
    }
    if (third && tokens.is(i, Word.ALSO_NOUN)) {
      return verbs.isFinite(i)
          || tokens.isCapital(head)
          || tokens.is(head, Word.ROLE | Word.BODY | Word.DOCUMENT | Word.PRONOUN);
    }
    if (third) {
      return tokens.isCapital(head)
          || !verbs.isPlural(head)
          || !tokens.word(head).lower().endsWith("s")
          || tokens.is(head, Word.BODY);
    }
    boolean single =
        !tokens.is(head, Word.GROUP)
            && (tokens.isIndefinite(subject.from()) || tokens.is(subject.from(), "this"));
    return !(single && subject.to() - subject.from() < LONGEST_COMPOUND)
        && verbs.isPluralPhrase(subject.from(), subject.to()); // "a missing persons report"
  }

  /** "a poll", "the results of the survey". */
  boolean isText(Phrase subject) {
    int head = subject.from();
    while (head + 1 < subject.to()
        && !tokens.is(head + 1, Word.PREPOSITION | Word.VERB_PARTICIPLE)) {
      head++;
    }
    return tokens.is(head, Word.DOCUMENT);
  }

  /** "a boat", "the book": nobody who speaks. */
  boolean isThing(Phrase subject) {
    int last = subject.to() - 1;
    return !tokens.isCapital(last)
        && !tokens.is(last, Word.ROLE | Word.GROUP | Word.BODY | Word.SUBJECT | Word.PRONOUN);
  }

  /** "nine straight points", "2 percentage points": more than one of what the next word names. */
  private boolean isCounted(int head, int from) {
    if (tokens.isCapital(head) || verbs.isPlural(head)) {
      return false;
    }
    int first = head;
    while (first > from && tokens.isWord(first - 1) && !tokens.is(first - 1, Word.PREPOSITION)) {
      first--;
    }
    boolean number = tokens.is(first, Word.NUMBER) && !tokens.is(first, "one");
    return first < head && (number || Character.isDigit(tokens.first(first)));
  }

  /** The subject that the sentence has had last, for a verb at {@code i} that shares it. */
  @Nullable Phrase soFar(int i, Sentence sentence, List<CueHit> earlier) {
    for (int k = earlier.size() - 1; k >= 0; k--) {
      CueHit hit = earlier.get(k);
      boolean subject =
          hit.placement() != Placement.ACCORDING && hit.placement() != Placement.NOMINAL;
      if (hit.speaker() != null && subject) {
        return hit.speaker();
      }
    }
    return main(i, sentence);
  }

  /** The subject of the sentence's main verb, as far as it stands before token {@code limit}. */
  @Nullable Phrase main(int limit, Sentence sentence) {
    int start = sentence.from();
    if (tokens.is(start, Word.SUBORDINATOR) && !tokens.isQuoted(start)) {
      while (start < limit && (!tokens.is(start, ',') || tokens.isQuoted(start))) {
        start++;
      }
    }
    for (int j = start; j < limit; j++) {
      if (tokens.isQuoted(j) || !verbs.isFinite(j)) {
        continue;
      }
      Phrase subject = phrases.before(verbs.groupStart(j, sentence.from()), sentence.from());
      if (subject != null && !tokens.is(subject.from(), "who")) {
        return subject;
      }
    }
    return null;
  }
}
