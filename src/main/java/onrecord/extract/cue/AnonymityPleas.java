package onrecord.extract.cue;

import java.util.Set;
import onrecord.extract.lexicon.CueSense;
import onrecord.extract.lexicon.Word;
import onrecord.extract.text.Tokens;

/**
 * "asked not to be named", "asked that her name not be used": tells on what condition somebody
 * spoke, and nothing that was said. For one article.
 */
final class AnonymityPleas {

  private static final int LONGEST = 14;
  private static final Set<String> OF_PERSONS = Set.of("named", "identified", "quoted");
  private static final Set<String> OF_NAMES =
      Set.of("used", "published", "printed", "disclosed", "revealed", "given", "withheld");

  private final Tokens tokens;

  AnonymityPleas(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether that is all that the words from token {@code from} to before {@code to} tell. */
  boolean isPlea(CueHit hit, int from, int to) {
    if (tokens.is(from, "anonymity")) {
      return true;
    }
    if (!hit.sense().takes(CueSense.INFINITIVE)) {
      return false;
    }
    boolean negated = from > 0 && tokens.is(from - 1, Word.NEGATION);
    boolean name = false;
    for (int i = from; i < Math.min(to, from + LONGEST) && !tokens.isQuoted(i); i++) {
      negated |= tokens.is(i, Word.NEGATION);
      name |= tokens.is(i, "name") || tokens.is(i, "names") || tokens.is(i, "identity");
      boolean told = i > from && (tokens.is(i - 1, "be") || tokens.is(i - 1, "being"));
      String form = tokens.word(i).lower();
      boolean hidden = negated && OF_PERSONS.contains(form) || name && OF_NAMES.contains(form);
      if (told && hidden || tokens.is(i, "anonymous") && tokens.is(i - 1, Word.VERB_BASE)) {
        return true;
      }
    }
    return false;
  }
}
