package onrecord.extract.speaker;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import onrecord.domain.SpeakerProfile;
import onrecord.domain.SpeakerType;
import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Phrase;
import onrecord.extract.phrase.Phrases;
import onrecord.extract.phrase.Verbs;
import onrecord.extract.text.Reading;
import onrecord.extract.text.Sentence;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Resolves he, she, it, they and who, by who spoke or acted last. */
final class Pronouns {

  private static final int REACH = 10;
  private static final int FOCUS_REACH = 2;
  private static final int LONGEST_NAME = 4;
  private static final String[] COUNTS = {
    "the same sentence", "one sentence", "two sentences", "three sentences"
  };

  /** Who spoke and has no name in the article. */
  private record Nameless(Named named, Figure.Gender gender) {

    Named meantBy(String words) {
      String why = "“%s” is the last who spoke: %s.".formatted(words, named.name());
      return new Named(named.profile(), why);
    }
  }

  /**
   * Whom a pronoun means.
   *
   * @param figure the person, or null for the one without a name of sentence {@code at}
   * @param at the sentence that tells
   * @param how with a place for "man" or "woman"
   */
  private record Meant(@Nullable Figure figure, int at, String how) {}

  private final Reading reading;
  private final Tokens tokens;
  private final Verbs verbs;
  private final Cast cast;
  private final Antecedents antecedents;
  private final SubjectFinder subjects;
  private final Function<Phrase, @Nullable Figure> figures;
  private final Function<Phrase, Named> others;

  /** Who spoke in each sentence, as far as the text has been asked for. */
  private final @Nullable Figure[] speakers;

  /** The person without a name who spoke in each sentence: "the head of the museum". */
  private final @Nullable Nameless[] nameless;

  private @Nullable Named lastBody;

  Pronouns(
      Reading reading,
      Cast cast,
      Phrases phrases,
      SubjectFinder subjects,
      Function<Phrase, @Nullable Figure> figures,
      Function<Phrase, Named> others) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.verbs = new Verbs(tokens);
    this.cast = cast;
    this.antecedents = new Antecedents(tokens, phrases);
    this.subjects = subjects;
    this.figures = figures;
    this.others = others;
    this.speakers = new Figure[reading.sentences().size()];
    this.nameless = new Nameless[reading.sentences().size()];
  }

  boolean isPronoun(Phrase mention) {
    if (mention.to() - mention.from() != 1) {
      return false;
    }
    int i = mention.from();
    boolean acronym =
        tokens.end(i) - tokens.start(i) > 1
            && Character.isUpperCase(tokens.slice(i, i + 1).charAt(1));
    long pronoun = Word.SUBJECT | Word.OBJECT | Word.POSSESSIVE;
    return !acronym && (tokens.is(i, pronoun) || tokens.is(i, "who") || tokens.is(i, "which"));
  }

  /** Remembers that a person spoke in sentence {@code s}. */
  void spoke(int s, Figure figure) {
    speakers[s] = figure;
  }

  /** Remembers that one person without a name spoke in sentence {@code s}. */
  void spokeNameless(int s, Named person, Figure.Gender gender) {
    nameless[s] = new Nameless(person, gender);
  }

  /** Remembers a body, a group or a text that spoke. */
  void spoke(Named body) {
    lastBody = body;
  }

  Named resolve(Phrase mention, int s, List<int[]> spans) {
    String words = tokens.slice(mention.from(), mention.to());
    int i = mention.from();
    if (tokens.is(i, "who") || tokens.is(i, "which")) {
      return relative(mention, s, words);
    }
    if (tokens.is(i, "he") || tokens.is(i, "him") || tokens.is(i, "his")) {
      return person(mention, s, spans, Figure.Gender.MALE, words, "man");
    }
    if (tokens.is(i, "she") || tokens.is(i, "her")) {
      return person(mention, s, spans, Figure.Gender.FEMALE, words, "woman");
    }
    boolean many = tokens.is(i, "they") || tokens.is(i, "them") || tokens.is(i, "their");
    boolean one = tokens.is(i, "it") || tokens.is(i, "its");
    Named group = many ? groupInFocus(mention.from(), s) : null;
    if (group != null) {
      return group.because(
          "“%s” is the last group that the text is about: %s.".formatted(words, group.names()));
    }
    boolean body =
        lastBody != null
            && (many ? lastBody.type() != SpeakerType.DOCUMENT : one && isOneBody(lastBody));
    if (lastBody != null && body) {
      return lastBody.because(
          "“%s” is the last who spoke and is no single person: %s."
              .formatted(words, lastBody.names()));
    }
    return unknown(SpeakerType.ANONYMOUS, words);
  }

  /** "Fans came at noon. “…” they sang.": several without names, or null. */
  private @Nullable Named groupInFocus(int before, int s) {
    for (int k = s; k >= Math.max(0, s - 1); k--) {
      Sentence sentence = reading.sentences().get(k);
      int limit = Math.min(before, sentence.to());
      Phrase subject = limit > sentence.from() ? subjects.subject(limit, sentence) : null;
      if (subject == null || isPronoun(subject)) {
        continue;
      }
      int head = Heads.of(tokens, subject.from(), subject.to());
      boolean group = tokens.is(head, Word.GROUP) && verbs.isPlural(head);
      boolean named = tokens.isCapital(head) && head > sentence.from();
      return group && !named ? others.apply(subject) : null;
    }
    return null;
  }

  private static boolean isOneBody(Named body) {
    return body.type() != SpeakerType.ANONYMOUS && body.fellows().isEmpty();
  }

  /**
   * The person with a name whom "his" or "her" means, or null. What an office says is often about
   * its owner.
   */
  @Nullable Figure personOf(Phrase mention, int s) {
    Figure.Gender gender =
        tokens.is(mention.from(), "his") ? Figure.Gender.MALE : Figure.Gender.FEMALE;
    Meant meant = search(mention, s, List.of(), gender);
    Figure figure = meant == null ? null : meant.figure();
    if (figure != null) {
      figure.learn(gender);
    }
    return figure;
  }

  private Named relative(Phrase mention, int s, String words) {
    int who = mention.from();
    int from = reading.sentences().get(s).from();
    int end = who > from && tokens.is(who - 1, ',') ? who - 1 : who;
    Phrase antecedent = end > from ? antecedents.before(end, from) : null;
    Figure figure = antecedent == null ? null : figures.apply(antecedent);
    if (figure != null) {
      spoke(s, figure);
      return new Named(figure.profile(), "“%s” follows %s.".formatted(words, figure.name()));
    }
    if (antecedent == null) {
      return unknown(SpeakerType.ANONYMOUS, words);
    }
    SpeakerProfile meant = others.apply(antecedent).profile();
    String named = tokens.slice(antecedent.from(), antecedent.to());
    return new Named(meant, "“%s” belongs to “%s” before it.".formatted(words, named));
  }

  private static Named unknown(SpeakerType type, String words) {
    return Named.of(null, type, "The article does not say who “%s” is.".formatted(words));
  }

  private Named person(
      Phrase mention, int s, List<int[]> spans, Figure.Gender gender, String words, String noun) {
    Meant meant = search(mention, s, spans, gender);
    if (meant == null) {
      return unknown(SpeakerType.PERSON, words);
    }
    Figure figure = meant.figure();
    if (figure != null) {
      return found(figure, s, meant.at(), gender, words, meant.how().formatted(noun));
    }
    Nameless nobody = Objects.requireNonNull(nameless[meant.at()]);
    nameless[s] = new Nameless(nobody.named(), gender);
    return nobody.meantBy(words);
  }

  /** Whom "he" or "she" means: the last who spoke or acted, else the last named; or null. */
  private @Nullable Meant search(Phrase mention, int s, List<int[]> spans, Figure.Gender gender) {
    Figure fallback = null;
    int fallbackAt = s;
    for (int k = s; k >= 0 && k > s - REACH; k--) {
      Sentence sentence = reading.sentences().get(k);
      int limit = Math.min(mention.from(), sentence.to());
      Figure focus = focus(k, limit);
      if (focus != null && fits(focus, gender, spans)) {
        boolean spoke = speakers[k] == focus;
        return new Meant(
            focus, k, spoke ? "the last %s who spoke" : "the last %s whom a sentence was about");
      }
      Nameless unknown = nameless[k];
      if (focus == null && unknown != null && s - k <= 1 && unknown.gender().admits(gender)) {
        return new Meant(null, k, "");
      }
      if (fallback == null || fallback.gender() == Figure.Gender.UNKNOWN) {
        for (Figure named : cast.namedBetween(sentence.from(), limit)) {
          boolean better =
              fallback == null
                  || !fallback.isSurelyPerson() && named.isSurelyPerson()
                  || fallback.gender() == Figure.Gender.UNKNOWN && named.gender() == gender;
          if (better && fits(named, gender, spans)) {
            fallback = named;
            fallbackAt = k;
          }
        }
      }
      boolean told = fallback != null && fallback.gender() == gender;
      if (fallback != null && s - k >= (told ? 2 : 3)) {
        break;
      }
    }
    return fallback == null ? null : new Meant(fallback, fallbackAt, "the last %s named");
  }

  /** Whom the text before sentence {@code s} is about: who spoke or acted last; or null. */
  @Nullable Figure inFocus(int s, List<int[]> spans) {
    for (int k = s - 1; k >= 0 && k >= s - FOCUS_REACH; k--) {
      if (nameless[k] != null) {
        return null;
      }
      Figure focus = focus(k, reading.sentences().get(k).to());
      if (focus != null) {
        return fits(focus, Figure.Gender.UNKNOWN, spans) ? focus : null;
      }
    }
    return null;
  }

  private @Nullable Figure focus(int k, int limit) {
    Figure speaker = speakers[k];
    if (speaker != null) {
      return speaker;
    }
    Sentence sentence = reading.sentences().get(k);
    if (tokens.is(sentence.from(), "for") && limit == sentence.to()) {
      List<Figure> topic =
          cast.namedBetween(sentence.from(), Math.min(limit, sentence.from() + LONGEST_NAME));
      if (topic.size() == 1) {
        return topic.getFirst(); // "For Kevin Allton, a teacher, it was a feast."
      }
    }
    Phrase subject = limit > sentence.from() ? subjects.subject(limit, sentence) : null;
    if (subject == null || isPronoun(subject)) {
      return actor(sentence.from(), limit);
    }
    if (cast.namedBetween(subject.from(), subject.to()).size() > 1) {
      return null; // "Kim and Trump met": neither is "he" more than the other
    }
    Figure figure = figures.apply(subject);
    if (figure == null && subject.to() < limit && tokens.is(subject.to(), Word.BE)) {
      List<Figure> named = cast.namedBetween(subject.to(), limit);
      return named.size() == 1 ? named.getFirst() : null; // "the speaker was Mike Pompeo"
    }
    return figure;
  }

  /** The last person between these tokens whose name a verb follows, or null. */
  private @Nullable Figure actor(int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (tokens.isQuoted(i) || !tokens.isCapital(i - 1) || !verbs.isFinite(i)) {
        continue;
      }
      for (Figure figure : cast.namedBetween(Math.max(from, i - LONGEST_NAME), i)) {
        if (!tokens.isGenitive(i)
            && figure.isActor()
            && figure.words().contains(tokens.word(i - 1).lower())) {
          return figure;
        }
      }
    }
    return null;
  }

  private Named found(Figure figure, int s, int k, Figure.Gender gender, String words, String how) {
    figure.learn(gender);
    spoke(s, figure);
    int distance = s - k;
    String where =
        distance == 0
            ? "in " + COUNTS[0]
            : distance < COUNTS.length
                ? COUNTS[distance] + " before"
                : distance + " sentences before";
    return new Named(
        figure.profile(), "“%s” is %s: %s, %s.".formatted(words, how, figure.name(), where));
  }

  /** Of the right gender, and not somebody whom the words themselves speak about. */
  private boolean fits(Figure figure, Figure.Gender gender, List<int[]> spans) {
    if (!figure.gender().admits(gender)) {
      return false;
    }
    String surname = figure.surname();
    for (int[] span : spans) {
      for (int i = span[0]; i < span[1]; i++) {
        if (tokens.isCapital(i) && tokens.is(i, surname)) {
          return false;
        }
      }
    }
    return true;
  }
}
