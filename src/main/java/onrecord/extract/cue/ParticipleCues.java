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

/** Reports in a participle: "Smith resigned, saying …", "Saying …, Smith resigned". */
final class ParticipleCues {

  private static final int LONGEST_QUOTED = 16;

  private final Tokens tokens;
  private final Verbs verbs;
  private final Phrases phrases;
  private final Subjects subjects;
  private final Clauses clauses;

  ParticipleCues(Tokens tokens, Verbs verbs, Phrases phrases, Subjects subjects) {
    this.tokens = tokens;
    this.verbs = verbs;
    this.phrases = phrases;
    this.subjects = subjects;
    this.clauses = new Clauses(tokens, verbs);
  }

  /** The participle at {@code i} as a cue, or null when nobody is its speaker. */
  @Nullable CueHit at(int i, int to, CueSense sense, Sentence sentence, List<CueHit> earlier) {
    int group = verbs.groupStart(i, sentence.from());
    if (opensSentence(group, sentence.from())) {
      boolean clause = to < sentence.to() && reportsClause(to, sentence.to());
      Phrase subject = clause ? subjectBehind(to, sentence.to()) : null;
      return subject == null
          ? null
          : new CueHit(group, i, to, sense, Placement.PARTICIPLE, subject);
    }
    int before = group - 1;
    if (tokens.is(before, "as") && tokens.is(i, "saying")) {
      int quoting = quotingVerb(before, sentence.from());
      Phrase quoted = quoting < 0 ? null : phrases.before(before, quoting + 1);
      if (quoted != null) {
        return new CueHit(group, i, to, sense, Placement.BEFORE, quoted);
      }
    }
    if (tokens.is(before, "as") && before > sentence.from() && tokens.is(before - 1, "quoted")) {
      int passive = verbs.groupStart(before - 1, sentence.from());
      Phrase quoted = phrases.before(passive, sentence.from());
      return quoted == null ? null : new CueHit(passive, i, to, sense, Placement.BEFORE, quoted);
    }
    boolean comma = tokens.is(before, ',') || tokens.isQuoted(before) || tokens.isDash(before);
    boolean joined =
        comma
            || tokens.is(before, "by")
            || tokens.is(before, "before")
            || tokens.is(before, "after")
            || tokens.is(before, "in")
            || tokens.is(before, "while")
            || tokens.is(before, "of") && before > sentence.from() && tokens.is(before - 1, "point")
            || tokens.is(before, "kept")
            || tokens.is(before, "keeps")
            || tokens.is(before, Word.CONJUNCTION);
    if (!joined) {
      int withAt = lastWith(group, sentence.from());
      Phrase subject = withAt < 0 ? null : phrases.before(group, withAt + 1);
      boolean with = subject != null && subject.from() == withAt + 1;
      boolean statement =
          tokens.is(before, Word.DOCUMENT | Word.DAY) || announcesQuotation(to, sentence.to());
      if (with) {
        return new CueHit(group, i, to, sense, Placement.BEFORE, subject);
      }
      if (tokens.is(before, Word.GROUP) && !tokens.is(before, Word.DETERMINER)) {
        Phrase people = phrases.before(group, sentence.from());
        return people == null ? null : new CueHit(group, i, to, sense, Placement.BEFORE, people);
      }
      if (!statement) {
        return null;
      }
    }
    Phrase subject = subjects.soFar(i, sentence, earlier);
    return subject == null ? null : new CueHit(group, i, to, sense, Placement.PARTICIPLE, subject);
  }

  /** "Saying …," and "While saying …,": what precedes its subject. */
  private boolean opensSentence(int group, int from) {
    if (group == from) {
      return true;
    }
    return group == from + 1
        && !tokens.isQuoted(from)
        && (tokens.is(from, Word.SUBORDINATOR) || tokens.is(from, "by") || tokens.is(from, "in"));
  }

  private boolean reportsClause(int at, int end) {
    return tokens.is(at, "that") || tokens.is(at, Word.QUESTION) || clauses.startsTight(at, end);
  }

  /** The subject of the main clause that a comma parts from what the participle reports. */
  private @Nullable Phrase subjectBehind(int from, int end) {
    for (int i = from + 1; i + 2 < end; i++) {
      if (tokens.isQuoted(i) || !tokens.is(i, ',')) {
        continue;
      }
      Phrase subject = phrases.after(i + 1, end);
      int verb = subject == null ? end : subject.outerTo();
      while (verb < end && tokens.is(verb, Word.ADVERB)) {
        verb++;
      }
      if (subject != null && verb < end && !tokens.isQuoted(verb) && verbs.isFinite(verb)) {
        return subject;
      }
    }
    return null;
  }

  /** "wrote a letter saying, “…”": the marks make sure of the participle. */
  private boolean announcesQuotation(int at, int end) {
    boolean mark = at + 1 < end && (tokens.is(at, ',') || tokens.is(at, ':'));
    return at < end && tokens.isQuoted(mark ? at + 1 : at);
  }

  /** Whether a verb may have the words of another than its subject behind it: "quoted", "cites". */
  boolean isQuoting(int i) {
    return tokens.word(i).cues().stream()
        .anyMatch(sense -> sense.lemma().equals("quote") || sense.lemma().equals("cite"));
  }

  /** The verb of "the agency quoted Smith as saying", or -1. */
  private int quotingVerb(int as, int from) {
    for (int j = as - 1; j >= Math.max(from, as - LONGEST_QUOTED) && !tokens.isQuoted(j); j--) {
      if (isQuoting(j)) {
        return j < as - 1 ? j : -1;
      }
    }
    return -1;
  }

  /** The "with" that governs the subject of a participle: "with one of her aides saying". */
  private int lastWith(int group, int from) {
    for (int j = group - 1; j >= Math.max(from, group - 12) && !tokens.isQuoted(j); j--) {
      if (tokens.is(j, "with")) {
        return j;
      }
    }
    return -1;
  }
}
