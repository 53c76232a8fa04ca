package onrecord.extract.speaker;

import onrecord.extract.lexicon.Word;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Learns office and country of a figure from the words beside its name. For one article. */
final class Introductions {

  private static final int ROLE_REACH = 12;
  private static final int ROLE_WORDS = 5;

  private final Tokens tokens;
  private final Countries countries;
  private final RoleReader roles;

  Introductions(Tokens tokens, Countries countries) {
    this.tokens = tokens;
    this.countries = countries;
    this.roles = new RoleReader(tokens, countries);
  }

  /** Tells {@code figure} what stands around {@code run}, one of its names. */
  void learn(NameRun run, Figure figure) {
    if (run.role() != null) {
      int from = tokens.isCapital(run.from()) ? run.from() : wordsBefore(run.from());
      figure.learn(roles.read(from, run.title(), run.nameFrom()));
      figure.putTitle();
    }
    learnCountry(run, figure);
    learnApposition(run, figure);
    learnLeftOf(run, figure);
  }

  /** "Moon Jae-in of South Korea". */
  private void learnCountry(NameRun run, Figure figure) {
    String country = countryBehind(run.to() - 1);
    if (country != null) {
      figure.learnCountry(country);
    }
  }

  /** The country that "of" puts behind token {@code i}, or null. */
  private @Nullable String countryBehind(int i) {
    if (i + 2 >= tokens.size() || !tokens.is(i + 1, "of")) {
      return null;
    }
    int at = tokens.is(i + 2, "the") && i + 3 < tokens.size() ? i + 3 : i + 2;
    Countries.Found place = countries.at(tokens, at, tokens.size());
    return place == null ? null : place.country();
  }

  /** "Moon, a liberal", "Stephen Biegun, the president's top envoy". */
  private void learnApposition(NameRun run, Figure figure) {
    int at = run.to();
    boolean aged = at + 2 < tokens.size() && tokens.is(at, ',') && tokens.is(at + 2, ',');
    at = aged && Character.isDigit(tokens.first(at + 1)) ? at + 2 : at;
    if (at + 2 >= tokens.size() || !tokens.is(at, ',') || tokens.isQuoted(at)) {
      return;
    }
    for (int i = at + 1; i < Math.min(tokens.size(), at + ROLE_REACH); i++) {
      if (tokens.isQuoted(i) || !tokens.isWord(i) && !tokens.isGenitive(i)) {
        return;
      }
      boolean chief = i + 1 < tokens.size() && tokens.is(i + 1, Word.ROLE); // "chief economist"
      if (tokens.is(i, Word.ROLE)
          && !chief
          && !RoleWords.isSurname(tokens, i)
          && !tokens.isGenitive(i + 1 < tokens.size() ? i + 1 : i)) {
        figure.learn(roles.read(at + 1, i, Math.min(tokens.size(), i + ROLE_REACH)));
        figure.learn(NameReader.genderOf(tokens.word(i)));
        return;
      }
      if (tokens.is(i, Word.PREPOSITION | Word.AUXILIARY | Word.RELATIVE)) {
        return;
      }
    }
  }

  /** "Trump's top envoy on North Korea, Stephen Biegun,": a role before the comma. */
  private void learnLeftOf(NameRun run, Figure figure) {
    int comma = run.from() - 1;
    if (comma < 2 || !tokens.is(comma, ',') || tokens.isQuoted(comma) || run.role() != null) {
      return;
    }
    for (int i = comma - 1; i >= Math.max(0, comma - 7); i--) {
      if (tokens.isQuoted(i) || !tokens.isWord(i) && !tokens.isGenitive(i)) {
        return;
      }
      if (tokens.is(i, Word.ROLE) && !tokens.isCapital(i) && i > 0 && !tokens.is(i - 1, "a")) {
        figure.learn(roles.read(wordsBefore(i), i, comma));
        return;
      }
    }
  }

  /**
   * Where the words of a role begin whose noun is at {@code role}: "South Korea's new president".
   */
  private int wordsBefore(int role) {
    int from = role;
    while (from > Math.max(0, role - ROLE_WORDS)
        && (tokens.isWord(from - 1) || tokens.isGenitive(from - 1))
        && !tokens.isQuoted(from - 1)
        && !tokens.is(from - 1, Word.PREPOSITION | Word.AUXILIARY | Word.CONJUNCTION)) {
      from--;
    }
    return from;
  }
}
