package onrecord.extract.speaker;

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

  private final Reading reading;
  private final Tokens tokens;
  private final Countries countries;
  private final Bodies bodies;

  Institutions(Reading reading, Countries countries) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.countries = countries;
    this.bodies = new Bodies(tokens, countries);
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

  /** The country whose genitive stands before token {@code head}, or null. */
  @Nullable String ownerBefore(int from, int head) {
    for (int i = from; i < head; i++) {
      if (tokens.isGenitive(i)) {
        return countryIn(from, i);
      }
    }
    return null;
  }

  Named resolve(Phrase mention, String words) {
    int head = head(mention);
    int from = withoutDeterminer(mention.from(), mention.to());
    String name = tokens.slice(from, mention.to());
    SpeakerType type = typeOf(mention, head);
    if (type == SpeakerType.ORGANISATION) {
      return body(mention, from, head, name, words);
    }
    String why =
        switch (type) {
          case DOCUMENT -> "“%s” is the text that says so.".formatted(words);
          case PERSON -> "“%s” is named beside the words.".formatted(words);
          default -> "“%s” stays without a name in the article.".formatted(words);
        };
    String known =
        type == SpeakerType.PERSON ? tokens.slice(nameStart(from, head), head + 1) : name;
    return Named.of(known.isEmpty() ? words : known, type, why, 0.95);
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
      if (tokens.is(i, Word.PREPOSITION) && !tokens.isCapital(i)) {
        return i - 1;
      }
    }
    return mention.to() - 1;
  }

  private int withoutDeterminer(int from, int to) {
    boolean article =
        tokens.is(from, "the")
            || tokens.is(from, "a")
            || tokens.is(from, "an")
            || tokens.is(from, "this")
            || tokens.is(from, "that");
    return article && to - from > 1 ? from + 1 : from;
  }

  private SpeakerType typeOf(Phrase mention, int head) {
    boolean opening = head == mention.from() && (head == 0 || !tokens.isWord(head - 1));
    boolean noun = tokens.is(head, Word.GROUP | Word.DOCUMENT | Word.ROLE | Word.PRONOUN);
    boolean plural = tokens.is(head, Word.GROUP) && tokens.word(head).lower().endsWith("s");
    boolean capital = tokens.isCapital(head) && !(opening && noun) && !plural;
    if (tokens.is(head, Word.ROLE)
        && (!capital || tokens.is(mention.from(), "a") || tokens.is(mention.from(), "an"))) {
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
    String last = tokens.slice(head, head + 1);
    if (last.indexOf('.') > 0 && last.indexOf('.') < last.length() - 2) {
      return SpeakerType.ORGANISATION; // a site: "Example.com"
    }
    boolean acronym = last.length() > 1 && last.equals(last.toUpperCase(java.util.Locale.ROOT));
    boolean article = tokens.is(mention.from(), "the");
    return acronym || article || countries.ofCapital(last) != null
        ? SpeakerType.ORGANISATION
        : SpeakerType.PERSON;
  }

  private Named body(Phrase mention, int from, int head, String name, String words) {
    if (tokens.is(mention.from(), "its") || tokens.is(mention.from(), "their")) {
      String owner = possessor(mention.from());
      if (owner != null) {
        String rest = tokens.slice(mention.from() + 1, mention.to());
        return organisation(
            countries.demonym(owner) + " " + rest,
            "“%s” is %s's: the last country that the sentence is about.".formatted(words, owner),
            0.85);
      }
    }
    if (tokens.is(head, Word.STATE_BODY)) {
      String owner = ownerBefore(from, head);
      if (owner != null) {
        int genitive = from;
        while (!tokens.isGenitive(genitive)) {
          genitive++;
        }
        return organisation(
            countries.demonym(owner) + " " + tokens.slice(genitive + 1, mention.to()),
            "“%s” is named beside the words.".formatted(words),
            0.97);
      }
    }
    String fuller = fuller(from, head, name, mention);
    return fuller != null
        ? organisation(
            fuller,
            "“%s” is the %s, the full name that the article gives.".formatted(words, fuller),
            0.93)
        : organisation(name, "“%s” is named beside the words.".formatted(words), 0.97);
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

  private static Named organisation(String name, String why, double certainty) {
    return Named.of(name, SpeakerType.ORGANISATION, why, certainty);
  }
}
