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
  private static final int LONGEST_TITLE = 7;
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
    boolean afterMark =
        group == from
            || tokens.isQuoted(group - 1)
            || tokens.is(group - 1, ',')
            || tokens.isDash(group - 1);
    boolean afterQuotation =
        group > from
            && (tokens.isQuoted(group - 1)
                || group - 1 > from && tokens.isQuoted(group - 2) && afterMark);
    boolean nothingElse =
        afterMark
            && (sense.takes(CueSense.CLAUSE_FIRST) && names(to, sentence)
                || group > from && isGroupAlone(to, sense, sentence));
    boolean rather = nothingElse || afterQuotation && !endsWithTitle(group - 1, from);
    CueHit inverted = rather || afterMark ? inverted(i, to, group, sense, sentence) : null;
    boolean colon = // "Said Smith: “…”"
        inverted != null
            && inverted.clusterTo() < sentence.to()
            && tokens.is(inverted.clusterTo(), ':');
    if (group == from && !rather && !colon) {
      inverted = null;
    }
    if (rather && inverted != null) {
      return inverted;
    }
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

  /**
   * "Smith, host of “Talk of the Town,” said": words that name a thing, not words that were said.
   */
  private boolean endsWithTitle(int last, int from) {
    if (!tokens.isQuoted(last)) {
      return false;
    }
    int open = tokens.quoteStart(last, from);
    return last - open <= LONGEST_TITLE
        && open > from
        && (tokens.isWord(open - 1) || tokens.isGenitive(open - 1))
        && tokens.isCapital(open + 1)
        && phrases.before(last + 1, from) != null;
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

  private @Nullable CueHit inverted(int i, int to, int group, CueSense sense, Sentence sentence) {
    if (!sense.takes(CueSense.INVERTED)
        || group != i
        || !tokens.is(i, Word.VERB_PAST | Word.VERB_S | Word.VERB_BASE)) {
      return null;
    }
    boolean nounLike = tokens.is(i, Word.ALSO_NOUN) && tokens.is(i, Word.VERB_S | Word.VERB_BASE);
    boolean content =
        to < sentence.to()
            && (tokens.is(to, Word.SUBORDINATOR)
                || tokens.is(to, "it")
                || tokens.is(to, Word.OBJECT) && !tokens.is(to, "her"));
    boolean named =
        to < sentence.to()
            && (tokens.isCapital(to)
                || tokens.is(to, Word.DETERMINER) && isBehindQuotation(i, sentence.from()));
    if (content || nounLike && !named) {
      return null;
    }
    Phrase speaker = phrases.after(to, sentence.to());
    if (speaker == null || ownsVerb(speaker.to(), sentence.to())) {
      return null;
    }
    boolean plural = !tokens.is(i, Word.VERB_PAST | Word.VERB_S); // "say Democrats"
    if (plural && !verbs.isPluralPhrase(speaker.from(), speaker.to())) {
      return null;
    }
    return new CueHit(i, i, to, sense, Placement.AFTER, speaker);
  }

  /** "says Anna Berg, a baker.": a name and nothing that could be said of it. */
  private boolean names(int from, Sentence sentence) {
    boolean name =
        from < sentence.to()
            && (tokens.isCapital(from) || tokens.is(from, Word.ROLE) || isSomebody(from, sentence))
            && !tokens.is(from, Word.DAY | Word.MONTH);
    return name && verbs.isVerbless(from, sentence.to());
  }

  /** "one source in the room", "the mayor": a noun of people behind an article. */
  private boolean isSomebody(int from, Sentence sentence) {
    int noun = from + 1;
    return noun < sentence.to()
        && tokens.is(from, Word.DETERMINER | Word.POSSESSIVE | Word.NUMBER)
        && tokens.is(noun, Word.ROLE | Word.GROUP)
        && !tokens.isQuoted(noun);
  }

  /** "…, reported officials, with others hurt": nobody else whom the verb could speak to. */
  private boolean isGroupAlone(int at, CueSense sense, Sentence sentence) {
    return at < sentence.to()
        && !sense.takes(CueSense.ADDRESSEE)
        && tokens.is(at, Word.GROUP)
        && !tokens.is(at, Word.DETERMINER | Word.DOCUMENT | Word.PRONOUN)
        && (at + 1 == sentence.to() || tokens.is(at + 1, ',') || tokens.is(at + 1, '.'));
  }

  private boolean isBehindQuotation(int i, int from) {
    int last = i - 1 > from && tokens.is(i - 1, ',') && !tokens.isQuoted(i - 1) ? i - 2 : i - 1;
    return last >= from && tokens.isQuoted(last);
  }

  /** Whether the verb behind an inverted speaker makes it the subject of a clause of its own. */
  private boolean ownsVerb(int at, int end) {
    if (at >= end || tokens.isQuoted(at) || !verbs.isFinite(at)) {
      return false;
    }
    boolean participle =
        tokens.is(at, Word.VERB_PARTICIPLE) && at + 1 < end && tokens.is(at + 1, Word.PREPOSITION);
    return !participle;
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
