package onrecord.extract.cue;

import java.util.ArrayList;
import java.util.List;
import onrecord.extract.lexicon.CueSense;
import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Phrase;
import onrecord.extract.phrase.Phrases;
import onrecord.extract.phrase.Verbs;
import onrecord.extract.text.Sentence;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the reporting words of a sentence and the speaker of each. */
final class CueFinder {

  private static final int LONGEST_QUOTED = 16;
  private static final int LONGEST_ASIDE = 10;

  private final Tokens tokens;
  private final Verbs verbs;
  private final Phrases phrases;
  private final Subjects subjects;
  private final ParticipleCues participles;
  private final PassiveCues passives;
  private final NominalCues nominals;
  private final AccordingCues accordings;
  private final MannerVerbs manners;
  private final InfinitiveCues infinitives;
  private final Clauses clauses;
  private final Namings namings;
  private final NounReadings nouns;
  private final ReducedClauses reduced;
  private final Inversions inversions;

  CueFinder(Tokens tokens, Verbs verbs, Phrases phrases, Subjects subjects) {
    this.tokens = tokens;
    this.verbs = verbs;
    this.phrases = phrases;
    this.subjects = subjects;
    this.participles = new ParticipleCues(tokens, verbs, phrases, subjects);
    this.passives = new PassiveCues(tokens, verbs, phrases);
    this.accordings = new AccordingCues(tokens, phrases);
    this.manners = new MannerVerbs(tokens);
    this.infinitives = new InfinitiveCues(tokens, verbs, phrases, subjects);
    this.clauses = new Clauses(tokens, verbs);
    this.namings = new Namings(tokens, subjects);
    this.nouns = new NounReadings(tokens, verbs);
    this.reduced = new ReducedClauses(tokens, subjects);
    this.inversions = new Inversions(tokens, verbs, phrases);
    this.nominals = new NominalCues(tokens, verbs, phrases);
  }

  /** The reporting words outside quotation marks, in order. */
  List<CueHit> find(Sentence sentence) {
    List<CueHit> hits = new ArrayList<>(4);
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (tokens.isQuoted(i)) {
        continue;
      }
      CueHit hit = at(i, sentence, hits);
      if (hit != null) {
        hits.add(hit);
        i = Math.max(i, hit.to() - 1);
      }
    }
    return hits;
  }

  private @Nullable CueHit at(int i, Sentence sentence, List<CueHit> earlier) {
    CueHit according = accordings.at(i, sentence);
    if (according != null) {
      return according;
    }
    Word word = tokens.word(i);
    CueHit nominal = nominals.at(i, sentence);
    if (nominal != null) {
      return nominal;
    }
    if (word.cues().isEmpty()) {
      return manners.isBesideQuotation(i, sentence)
          ? finite(i, i + 1, MannerVerbs.SENSE, sentence, earlier)
          : null;
    }
    CueSense sense = senseAt(i, sentence.to());
    if (sense == null || nouns.isOne(i, sentence.from()) || quotesAnother(i, sentence.to())) {
      return null;
    }
    int to = i + 1 + wordsIn(sense.particle());
    if (sense.isOnlyOfText()) {
      return ofText(i, to, sense, sentence);
    }
    if (word.is(Word.VERB_ING) && !isProgressive(i, sentence.from())) {
      return participles.at(i, to, sense, sentence, earlier);
    }
    return finite(i, to, sense, sentence, earlier);
  }

  private @Nullable CueSense senseAt(int i, int end) {
    CueSense plain = null;
    CueSense best = null;
    for (CueSense sense : tokens.word(i).cues()) {
      if (sense.particle().isEmpty()) {
        plain = sense;
      } else if (follows(sense.particle(), i + 1, end)
          && (best == null || best.particle().length() < sense.particle().length())) {
        best = sense;
      }
    }
    return best != null ? best : plain;
  }

  private boolean follows(String particle, int at, int end) {
    int i = at;
    for (String word : particle.split(" ")) {
      if (i >= end || tokens.isQuoted(i) || !tokens.is(i, word)) {
        return false;
      }
      i++;
    }
    return true;
  }

  private static int wordsIn(String particle) {
    return particle.isEmpty() ? 0 : particle.split(" ").length;
  }

  private boolean isProgressive(int i, int from) {
    int group = verbs.groupStart(i, from);
    return verbs.has(group, i, Word.BE);
  }

  /** Whether "as saying" follows: then another is quoted than the subject of this verb. */
  private boolean quotesAnother(int i, int end) {
    if (!participles.isQuoting(i)) {
      return false;
    }
    for (int j = i + 1; j + 1 < Math.min(end, i + LONGEST_QUOTED) && !tokens.isQuoted(j); j++) {
      if (tokens.is(j, "as") && tokens.is(j + 1, "saying")) {
        return true;
      }
    }
    return false;
  }

  /** "The poll showed": a verb that reports of texts and of nobody else. */
  private @Nullable CueHit ofText(int i, int to, CueSense sense, Sentence sentence) {
    int group = verbs.groupStart(i, sentence.from());
    boolean active = !verbs.has(group, i, Word.BE) && !isUnsaid(group, i);
    Phrase subject = active ? phrases.before(group, sentence.from()) : null;
    boolean told = subject != null && subjects.isText(subject) && subjects.agree(i, group, subject);
    return told ? new CueHit(group, i, to, sense.ofText(), Placement.BEFORE, subject) : null;
  }

  private @Nullable CueHit finite(
      int i, int to, CueSense sense, Sentence sentence, List<CueHit> earlier) {
    int from = sentence.from();
    int group = verbs.groupStart(i, from);
    boolean infinitive = group > from && tokens.is(group - 1, "to") && tokens.is(i, Word.VERB_BASE);
    if (infinitive) {
      return infinitives.at(i, to, group, sense, sentence, earlier);
    }
    if (isUnsaid(group, i) || isUnsaidBeforeAside(group - 1, from)) {
      return null;
    }
    if (passives.isPassive(i, group, sentence)) {
      return passives.at(i, to, group, sense, sentence);
    }
    Inversions.Reading inverted = inversions.at(i, to, group, sense, sentence);
    return inverted.isSure()
        ? inverted.hit()
        : behindSubject(i, to, group, sense, sentence, earlier, inverted.hit());
  }

  private @Nullable CueHit behindSubject(
      int i,
      int to,
      int group,
      CueSense sense,
      Sentence sentence,
      List<CueHit> earlier,
      @Nullable CueHit inverted) {
    int from = sentence.from();
    Phrase subject = phrases.before(group, from);
    if (subject == null) {
      subject = antecedent(group, from);
    }
    if (subject != null && subjects.agree(i, group, subject)) {
      CueSense told = subjects.isText(subject) ? sense.ofText() : sense;
      return namings.names(subject, told, to) || reduced.isOne(i, to, told, subject, sentence.to())
          ? null
          : new CueHit(group, i, to, told, Placement.BEFORE, subject);
    }
    if (inverted != null || subject != null) {
      return inverted;
    }
    CueHit shared = coordinate(i, to, group, sense, sentence, earlier);
    return shared != null ? shared : behindStrayComma(i, to, group, sense, sentence);
  }

  /** "Anna Smith of the Harbour Union, says": a comma that parts a subject from its verb. */
  private @Nullable CueHit behindStrayComma(
      int i, int to, int group, CueSense sense, Sentence sentence) {
    int comma = group - 1;
    boolean parted = comma > sentence.from() && tokens.is(comma, ',') && !tokens.isQuoted(comma);
    if (!parted || !sense.takes(CueSense.CLAUSE) || !isClauseOrThat(to, sentence.to())) {
      return null;
    }
    Phrase subject = phrases.before(comma, sentence.from());
    boolean whole =
        subject != null
            && subject.from() == sentence.from()
            && tokens.isCapital(subject.from())
            && subjects.agree(i, group, subject);
    return whole ? new CueHit(group, i, to, sense, Placement.BEFORE, subject) : null;
  }

  private boolean isClauseOrThat(int at, int end) {
    return at < end && (tokens.is(at, "that") || clauses.startsTight(at, end));
  }

  /** "a statement that said", "a report, which said"; or the pronoun of "the firm, which said". */
  private @Nullable Phrase antecedent(int group, int from) {
    int pronoun = group - 1;
    if (pronoun <= from || !tokens.is(pronoun, "that") && !tokens.is(pronoun, "which")) {
      return null;
    }
    boolean comma = tokens.is(pronoun - 1, ',');
    int last = comma ? pronoun - 2 : pronoun - 1;
    if (last <= from || tokens.isQuoted(last)) {
      return null;
    }
    boolean named = tokens.isCapital(last);
    if (tokens.is(last, Word.DOCUMENT) && !named) {
      return phrases.before(last + 1, from);
    }
    boolean body = comma && tokens.is(pronoun, "which") && (named || tokens.is(last, Word.BODY));
    return body ? Phrase.of(pronoun, group) : null;
  }

  /** Who does not say a thing, or only might, states nothing. */
  private boolean isUnsaid(int group, int verb) {
    for (int i = group; i < verb; i++) {
      boolean hypothetical = tokens.is(i, "may") || tokens.is(i, "might") || tokens.is(i, "could");
      if (hypothetical && !tokens.isCapital(i) || isNegation(i)) {
        return true;
      }
    }
    return false;
  }

  /** "has not, as of Monday, announced": the aside parts the verb from its negation. */
  private boolean isUnsaidBeforeAside(int comma, int from) {
    if (comma <= from || !tokens.is(comma, ',') || tokens.isQuoted(comma)) {
      return false;
    }
    for (int i = comma - 1; i > Math.max(from, comma - LONGEST_ASIDE); i--) {
      if (tokens.is(i, ',')) {
        return isNegation(i - 1);
      }
    }
    return false;
  }

  private boolean isNegation(int i) {
    return tokens.is(i, Word.NEGATION) || tokens.word(i).lower().endsWith("n't");
  }

  /** "Smith said it would close [and would object]": a modal takes up that of what was said. */
  private boolean reportsWithoutModal(List<CueHit> earlier) {
    CueHit first = earlier.isEmpty() ? null : earlier.getFirst();
    return first != null
        && first.sense().takes(CueSense.CLAUSE | CueSense.THAT)
        && !verbs.has(first.from(), first.verb(), Word.MODAL);
  }

  private @Nullable CueHit coordinate(
      int i, int to, int group, CueSense sense, Sentence sentence, List<CueHit> earlier) {
    if (group == sentence.from()) {
      return null;
    }
    int before = group - 1;
    boolean joined = tokens.is(before, Word.CONJUNCTION) || tokens.is(before, ',');
    if (!joined
        || !tokens.is(i, Word.VERB_PAST | Word.VERB_S | Word.VERB_PARTICIPLE) && group == i) {
      return null;
    }
    boolean said = verbs.has(group, i, Word.MODAL) && reportsWithoutModal(earlier);
    Phrase subject = said ? null : subjects.soFar(i, sentence, earlier);
    boolean noun = // "if you have doubts or questions"
        subject != null && tokens.is(i, Word.VERB_S) && !subjects.agree(i, group, subject);
    return subject == null || noun || namings.names(subject, sense, to)
        ? null
        : new CueHit(group, i, to, sense, Placement.COORDINATE, subject);
  }
}
