package onrecord.extract.speaker;

import java.util.Set;
import onrecord.domain.SpeakerProfile;
import onrecord.domain.SpeakerType;
import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Phrase;
import onrecord.extract.text.Reading;
import onrecord.extract.text.Sentence;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Names speakers who are not persons: bodies with their country, groups, texts. */
final class Institutions {

  private static final int SENTENCE_REACH = 2;

  /** What stands before a capital letter within a family name. */
  private static final Set<String> NAME_BEGINNINGS =
      Set.of("Mc", "Mac", "De", "Di", "Du", "Da", "La", "Le", "Van", "Von", "Fitz", "San", "St");

  private final Reading reading;
  private final Tokens tokens;
  private final Countries countries;
  private final Bodies bodies;
  private final RoleReader roles;
  private final BodyNames names;
  private final Descriptions descriptions;

  Institutions(Reading reading, Countries countries, WrittenWords written) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.countries = countries;
    this.bodies = new Bodies(tokens, countries);
    this.roles = new RoleReader(tokens, countries);
    this.names = new BodyNames(tokens, countries);
    this.descriptions = new Descriptions(tokens, countries, written);
  }

  /** The first country named from token {@code from} to before {@code to}, or null. */
  @Nullable String countryIn(int from, int to) {
    for (int i = from; i < to; i++) {
      Countries.Found found = countries.at(tokens, i, to);
      if (found != null) {
        return found.country();
      }
    }
    return null;
  }

  /** The country whose genitive, or its capital's, stands before token {@code head}, or null. */
  @Nullable String ownerBefore(int from, int head) {
    for (int i = from; i < head; i++) {
      if (tokens.isGenitive(i)) {
        boolean the = from > 0 && tokens.is(from - 1, "the");
        String country = countryIn(the ? from - 1 : from, i);
        return country == null ? countries.ofCapital(tokens.slice(from, i)) : country;
      }
    }
    return null;
  }

  /** The one body whose name lists what it does: "Gull Defence, Space and Security"; or null. */
  @Nullable Named joined(Phrase mention) {
    if (!names.isJoined(mention.from(), mention.to())) {
      return null;
    }
    String words = tokens.slice(mention.from(), mention.to());
    return organisation(words, null, namedBeside(words));
  }

  /** Who a mention is that names nobody of the cast. */
  Named resolve(Phrase mention) {
    int head = head(mention);
    String words = tokens.slice(mention.from(), mention.to());
    return switch (typeOf(mention, head)) {
      case ORGANISATION -> body(mention, head, words);
      case PERSON -> {
        String name = tokens.slice(nameStart(withoutDeterminer(mention), head), head + 1);
        yield Named.of(name.isEmpty() ? words : name, SpeakerType.PERSON, namedBeside(words));
      }
      case DOCUMENT -> document(mention, head, words);
      case ANONYMOUS -> nameless(mention, head, words);
    };
  }

  private Named document(Phrase mention, int head, String words) {
    boolean bare = tokens.is(mention.from(), "the") && mention.to() - mention.from() == 2;
    String known = bare ? bodies.document(tokens.word(head).lower()) : null;
    if (known != null) {
      return Named.of(
          known,
          SpeakerType.DOCUMENT,
          "“%s” is the only one that the article names: %s.".formatted(words, known));
    }
    return Named.of(
        descriptions.of(mention, head),
        SpeakerType.DOCUMENT,
        "“%s” is the text that says so.".formatted(words));
  }

  private Named nameless(Phrase mention, int head, String words) {
    Role role = roles.read(mention.from(), head, mention.to());
    boolean single = tokens.is(head, Word.ROLE);
    String name = descriptions.of(mention, head);
    boolean the = head + 2 < mention.to() && tokens.is(head + 2, "the");
    int body = the ? head + 3 : head + 2;
    boolean behind = body < mention.to() && tokens.isCapital(body); // "a man at the Harbour Post"
    if (single && role.affiliation() != null && behind) {
      name =
          "%s %s %s%s"
              .formatted(
                  role.label() == null ? role.head() : role.label(),
                  tokens.slice(head + 1, head + 2),
                  the ? "the " : "",
                  role.affiliation());
    }
    return new Named(
        new SpeakerProfile(
            name,
            SpeakerType.ANONYMOUS,
            single ? role.label() : null,
            role.affiliation(),
            role.country()),
        "“%s” stays without a name in the article.".formatted(words));
  }

  private static String namedBeside(String words) {
    return "“%s” is named beside the words.".formatted(words);
  }

  /** "Mary" in "his wife Mary". */
  private int nameStart(int from, int head) {
    int start = head;
    while (start > from
        && tokens.isWord(start - 1)
        && tokens.isCapital(start - 1)
        && !tokens.is(start - 1, Word.POSSESSIVE)) {
      start--;
    }
    return start;
  }

  private int head(Phrase mention) {
    for (int i = mention.from() + 1; i < mention.to(); i++) {
      boolean added =
          tokens.is(i, Word.VERB_PARTICIPLE | Word.VERB_ING)
              && !tokens.isCapital(i)
              && i + 1 < mention.to()
              && tokens.is(i - 1, Word.GROUP | Word.ROLE | Word.DOCUMENT | Word.BODY);
      if (added || tokens.is(i, "being")) {
        return i - 1; // "a study published in May"
      }
      if (tokens.is(i, Word.PREPOSITION) && !tokens.isCapital(i)) {
        return i - 1;
      }
    }
    return mention.to() - 1;
  }

  private int withoutDeterminer(Phrase mention) {
    int from = mention.from();
    boolean article =
        tokens.is(from, "the")
            || tokens.isIndefinite(from)
            || tokens.is(from, "this")
            || tokens.is(from, "that");
    return article && mention.to() - from > 1 ? from + 1 : from;
  }

  private SpeakerType typeOf(Phrase mention, int head) {
    if (isKnownBody(mention, head)) {
      return SpeakerType.ORGANISATION;
    }
    boolean opening = head == mention.from() && (head == 0 || !tokens.isWord(head - 1));
    boolean noun = tokens.is(head, Word.GROUP | Word.DOCUMENT | Word.ROLE | Word.PRONOUN);
    boolean plural = tokens.is(head, Word.GROUP) && tokens.word(head).lower().endsWith("s");
    boolean capital = tokens.isCapital(head) && !(opening && noun) && !plural;
    if (tokens.is(head, Word.ROLE)
        && (!capital
            || tokens.is(mention.from(), Word.DETERMINER)
            || hasGenitive(mention.from(), head)
            || head == mention.from() && Roles.isOffice(tokens.word(head).lower()))
        && !RoleWords.isSurname(tokens, head)) {
      return SpeakerType.ANONYMOUS;
    }
    if (tokens.is(head, Word.GROUP) && !capital && !tokens.is(head, Word.BODY | Word.DOCUMENT)) {
      return SpeakerType.ANONYMOUS;
    }
    if (tokens.is(head, Word.DOCUMENT) && !capital) {
      return SpeakerType.DOCUMENT;
    }
    if (tokens.is(head, Word.BODY) || countryIn(mention.from(), head + 1) != null && capital) {
      return SpeakerType.ORGANISATION;
    }
    if (!capital) {
      return SpeakerType.ANONYMOUS;
    }
    if (opening && descriptions.isCommon(head)) {
      return SpeakerType.ANONYMOUS; // "Projections": the capital letter is the sentence's
    }
    String last = tokens.slice(head, head + 1);
    boolean site = last.indexOf('.') > 0 && last.indexOf('.') < last.length() - 2; // "Example.com"
    if (site || isCamel(last) || tokens.isHyphenatedLetter(head)) {
      return SpeakerType.ORGANISATION;
    }
    boolean acronym = last.length() > 1 && last.equals(last.toUpperCase(java.util.Locale.ROOT));
    boolean article = tokens.is(mention.from(), "the");
    return acronym || article || countries.ofCapital(last) != null
        ? SpeakerType.ORGANISATION
        : SpeakerType.PERSON;
  }

  private boolean hasGenitive(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.isGenitive(i)) {
        return true;
      }
    }
    return false;
  }

  /** "GitHub", "EgyptAir", but not "McDole": a capital letter behind a small one. */
  private static boolean isCamel(String form) {
    for (int i = 1; i < form.length(); i++) {
      if (Character.isUpperCase(form.charAt(i)) && Character.isLowerCase(form.charAt(i - 1))) {
        return !NAME_BEGINNINGS.contains(form.substring(0, i));
      }
    }
    return false;
  }

  /** "The United Nations", "Al Jazeera", "the United States". */
  private boolean isKnownBody(Phrase mention, int head) {
    int from = withoutDeterminer(mention);
    Countries.Found country = countries.at(tokens, from, head + 1);
    boolean whole =
        country != null && country.to() == head + 1 && !tokens.is(head, Word.DEMONYM)
            || countries.ofBody(tokens.slice(from, head + 1)) != null;
    return whole && tokens.isCapital(from);
  }

  private Named body(Phrase mention, int head, String words) {
    int from = withoutDeterminer(mention);
    if (tokens.is(mention.from(), "its") || tokens.is(mention.from(), "their")) {
      String owner = possessor(mention.from());
      if (owner != null) {
        String rest = tokens.slice(mention.from() + 1, mention.to());
        return organisation(
            countries.demonym(owner) + " " + rest,
            owner,
            "“%s” is %s's: the country that the sentence is about.".formatted(words, owner));
      }
    }
    if (tokens.is(from, Word.POSSESSIVE) && from < head && !tokens.isCapital(from + 1)) {
      from++; // "his campaign" of somebody whom nobody knows
    }
    int to = nameEnd(from, mention.to());
    Countries.Found state = countries.at(tokens, mention.from(), mention.to());
    state = state == null ? countries.at(tokens, from, mention.to()) : state;
    boolean people =
        tokens.is(head, Word.DEMONYM) && Character.isLowerCase(words.charAt(words.length() - 1));
    boolean body = countries.ofBody(tokens.slice(from, mention.to())) != null;
    if (state != null && state.to() == mention.to() && !people && !body) {
      return organisation(state.country(), state.country(), namedBeside(words));
    }
    String name = nationalName(from, head, to);
    String country = countryOf(from, to, name);
    String fuller = fuller(from, head, name, mention);
    if (fuller == null) {
      return organisation(name, country, namedBeside(words));
    }
    String why = "“%s” is the %s, the full name that the article gives.".formatted(words, fuller);
    return bodies.isDocument(fuller)
        ? Named.of(fuller, SpeakerType.DOCUMENT, why)
        : organisation(fuller, country == null ? countries.ofName(fuller) : country, why);
  }

  /** Before "in a statement", "on Monday", but not in "Centre on Budget Priorities". */
  private int nameEnd(int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      boolean leads = tokens.is(i, "of") || tokens.is(i, "for") || tokens.is(i, "at");
      if (tokens.is(i, Word.PREPOSITION)
          && !leads
          && !tokens.isCapital(i)
          && (!tokens.isCapital(i + 1) || tokens.is(i + 1, Word.DAY | Word.MONTH))) {
        return i;
      }
    }
    return to;
  }

  private String nationalName(int from, int head, int to) {
    String owner = tokens.is(head, Word.STATE_BODY) ? ownerBefore(from, head) : null;
    if (owner == null) {
      boolean common = head == from && tokens.is(head, Word.BODY);
      String national = names.national(from, to);
      return common && national.equals(tokens.slice(from, to))
          ? descriptions.cased(from, to)
          : national;
    }
    int genitive = from;
    while (!tokens.isGenitive(genitive)) {
      genitive++;
    }
    return countries.demonym(owner) + " " + tokens.slice(genitive + 1, to);
  }

  private @Nullable String countryOf(int from, int to, String name) {
    String known = countries.ofBody(name);
    if (known != null && !known.isEmpty()) {
      return known;
    }
    String told = countryIn(from, to);
    if (told != null) {
      return told;
    }
    String capital = countries.ofCapital(name);
    return capital == null && name.indexOf(' ') > 0 ? countries.ofName(name) : capital;
  }

  private @Nullable String fuller(int from, int head, String name, Phrase mention) {
    boolean single = head == mention.to() - 1 && head == from;
    if (!single) {
      String longer =
          tokens.is(head, Word.STATE_BODY) ? bodies.endingWith(tokens.word(head).lower()) : null;
      return longer != null && longer.endsWith(" " + name) ? longer : null;
    }
    String acronym = bodies.ofAcronym(name);
    if (acronym != null) {
      return acronym;
    }
    boolean capital = tokens.isCapital(head);
    String ending = bodies.endingWith(tokens.word(head).lower());
    if (ending != null && tokens.is(mention.from(), "the")) {
      return ending;
    }
    return capital ? bodies.beginningWith(tokens.word(head).lower()) : null;
  }

  /** The country that "its" means: an owner in the same sentence, else the first one named. */
  private @Nullable String possessor(int token) {
    int s = sentenceOf(token);
    for (int k = s; k >= 0 && k > s - SENTENCE_REACH; k--) {
      Sentence sentence = reading.sentences().get(k);
      int end = Math.min(token, sentence.to());
      String first = null;
      for (int i = sentence.from(); i < end; i++) {
        Countries.Found found = countries.at(tokens, i, end);
        if (found == null || tokens.isQuoted(i)) {
          continue;
        }
        if (found.to() < end && tokens.isGenitive(found.to())) {
          return found.country();
        }
        first = first == null ? found.country() : first;
        i = found.to() - 1;
      }
      if (first != null) {
        return first;
      }
    }
    return null;
  }

  private int sentenceOf(int token) {
    int low = 0;
    int high = reading.sentences().size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (reading.sentences().get(middle).from() <= token) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private static Named organisation(String name, @Nullable String country, String why) {
    SpeakerProfile profile =
        new SpeakerProfile(name, SpeakerType.ORGANISATION, null, null, country);
    return new Named(profile, why);
  }
}
