package onrecord.extract.speaker;

import java.util.List;
import java.util.Set;
import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Phrase;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Names those without a name, short enough for a list: "Some senior US officials in the city" are
 * "senior US officials". For one article.
 */
final class Descriptions {

  private static final int LONGEST = 6;

  /** No family name ends so. */
  private static final List<String> COMMON_ENDINGS =
      List.of("tions", "sions", "ists", "ments", "ings", "ities", "isms", "cians", "ances");

  /** Words that say how many or which, and nothing of who. */
  private static final Set<String> COUNTS =
      Set.of(
          "some",
          "many",
          "most",
          "several",
          "few",
          "other",
          "others",
          "all",
          "both",
          "another",
          "numerous",
          "various",
          "certain",
          "multiple",
          "dozens",
          "hundreds",
          "thousands",
          "scores",
          "number",
          "handful",
          "couple",
          "group",
          "lot",
          "one",
          "any",
          "half",
          "none",
          "neither",
          "majority",
          "plenty",
          "those",
          "these",
          "same",
          "more",
          "least",
          "only",
          "about",
          "around",
          "over",
          "under",
          "than",
          "even",
          "percent",
          "latter",
          "former",
          "first",
          "second",
          "third",
          "each",
          "either",
          "such",
          "much");

  /** Peoples and parties keep their capital letter wherever they stand. */
  private static final Set<String> PROPER =
      Set.of(
          "Republicans",
          "Republican",
          "Democrats",
          "Democratic",
          "Democrat",
          "Americans",
          "Christians",
          "Christian",
          "Muslims",
          "Muslim",
          "Jews",
          "Jewish",
          "Catholics",
          "Catholic",
          "Latinos",
          "Hispanics",
          "Libertarians",
          "Mormons",
          "Evangelicals");

  private final Tokens tokens;
  private final Countries countries;
  private final WrittenWords written;

  Descriptions(Tokens tokens, Countries countries, WrittenWords written) {
    this.tokens = tokens;
    this.countries = countries;
    this.written = written;
  }

  /** The name for a mention whose noun is token {@code head}, or null when it describes nobody. */
  @Nullable String of(Phrase mention, int head) {
    int from = mention.from();
    int noun = head;
    while (from <= noun && isCount(from)) {
      from++;
      if (from == noun + 1 && from + 1 < mention.to() && tokens.is(from, "of")) {
        from++;
        noun = Heads.of(tokens, from, mention.to());
      }
    }
    for (int i = from + 1; i <= noun && !tokens.isCapital(noun); i++) {
      boolean added = isAdded(i) || tokens.is(i, Word.VERB_PARTICIPLE | Word.VERB_ING);
      if (added && tokens.is(i - 1, Word.GROUP | Word.ROLE | Word.DOCUMENT)) {
        noun = i - 1; // "people briefed", "sources familiar"
      }
    }
    if (from > noun
        || !tokens.isWord(from)
        || tokens.is(noun, Word.PRONOUN | Word.SUBJECT | Word.OBJECT)) {
      return null;
    }
    return cased(from, end(from, noun, mention.to()));
  }

  /** The words as they would stand inside a sentence. */
  String cased(int from, int to) {
    String words = tokens.slice(from, to);
    return isProper(from) ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }

  private boolean isCount(int i) {
    return tokens.is(i, Word.DETERMINER | Word.POSSESSIVE)
        || COUNTS.contains(tokens.word(i).lower()) && !tokens.is(i, Word.GIVEN_NAME)
        || tokens.is(i, Word.NUMBER)
        || Character.isDigit(tokens.first(i)) && tokens.slice(i, i + 1).indexOf('-') < 0;
  }

  /** Keeps "of the ministry" behind the noun and drops what follows or is too long. */
  private int end(int from, int noun, int to) {
    int end = to;
    for (int i = noun + 1; i < to; i++) {
      boolean telling = tokens.is(i, "of") || tokens.is(i, "for") || tokens.is(i, "at");
      boolean added =
          isAdded(i)
              || tokens.is(i, "being")
              || i == noun + 1 && tokens.is(i, Word.VERB_PARTICIPLE | Word.VERB_ING);
      boolean cut = tokens.is(i, Word.PREPOSITION) && !telling || !tokens.isWord(i) || added;
      if (cut && !tokens.isGenitive(i) && !tokens.is(i, '&')) {
        end = i;
        break;
      }
    }
    boolean named = false;
    for (int i = noun + 1; i < end; i++) {
      named |= tokens.isCapital(i);
    }
    return words(from, end) > LONGEST && !named ? noun + 1 : end;
  }

  /** "familiar with the matter", "close to the mayor". */
  private boolean isAdded(int i) {
    return tokens.is(i, "familiar")
        || tokens.is(i, "close") && i + 1 < tokens.size() && tokens.is(i + 1, "to");
  }

  private int words(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += tokens.isWord(i) && !tokens.is(i, "the") ? 1 : 0;
    }
    return words;
  }

  /** Whether a word keeps its capital letter inside a sentence. */
  private boolean isProper(int i) {
    String form = tokens.slice(i, i + 1);
    if (!tokens.isCapital(i)
        || PROPER.contains(form)
        || form.substring(1).chars().anyMatch(Character::isUpperCase)
        || i + 1 < tokens.size() && tokens.isGenitive(i + 1)
        || countries.at(tokens, i, tokens.size()) != null
        || countries.ofBody(form) != null) {
      return true;
    }
    boolean inside = i > 0 && tokens.isWord(i - 1) && !tokens.isQuoted(i - 1);
    return inside || opensName(i) || written.isProper(i);
  }

  /** "Middle" in "Middle East observers", but not "Senior" in "Senior Labour members". */
  private boolean opensName(int i) {
    int next = i + 1;
    boolean name =
        next < tokens.size()
            && tokens.isWord(next)
            && !tokens.isQuoted(next)
            && tokens.isCapital(next)
            && !tokens.isShouted(next)
            && !PROPER.contains(tokens.slice(next, next + 1))
            && countries.at(tokens, next, tokens.size()) == null;
    return name
        && !RoleWords.LOOSE.contains(tokens.word(i).lower())
        && !tokens.is(i, Word.ROLE | Word.GROUP | Word.DETERMINER | Word.PREPOSITION);
  }

  /**
   * Whether the word that opens a sentence is no name: the article writes it small too, or it ends
   * as only common nouns do.
   */
  boolean isCommon(int i) {
    if (tokens.is(i, Word.GIVEN_NAME | Word.FAMILY_NAME | Word.PLACE) || written.isProper(i)) {
      return false;
    }
    String small = tokens.word(i).lower();
    return tokens.is(i, Word.VERB_PARTICIPLE | Word.VERB_ING)
        || COMMON_ENDINGS.stream().anyMatch(small::endsWith)
        || written.isSmall(i);
  }
}
