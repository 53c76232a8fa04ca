package onrecord.extract.cue;

import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Phrase;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a source that opens a sentence ends and what it said begins: "According to Smith, …",
 * "According to the coach, Ann Smith, …".
 */
final class SourceEnds {

  private static final int LONGEST_SOURCE = 16;

  private final Tokens tokens;
  private final Clauses clauses;

  SourceEnds(Tokens tokens, Clauses clauses) {
    this.tokens = tokens;
    this.clauses = clauses;
  }

  /**
   * Where the content begins behind a source.
   *
   * @param start the token behind the source's phrase
   * @param end after the last token that may be content
   * @param source the phrase, or null when it was not read
   * @return the first token of the content; {@code end} where there is none
   */
  int after(int start, int end, @Nullable Phrase source) {
    int comma = nextComma(start, end);
    if (opensClause(start, comma, end)) {
      return start;
    }
    if (comma + 1 >= end) {
      return end;
    }
    int second = nextComma(comma + 1, end);
    boolean relative = tokens.is(comma + 1, Word.RELATIVE);
    boolean aside =
        relative
            || tokens.is(comma + 1, Word.VERB_ING)
            || isRoleAndName(source, comma, Math.min(second, end));
    if (aside && second + 1 < end && clauses.starts(second + 1, end)) {
      return second + 1;
    }
    return relative ? end : comma + 1;
  }

  /** "According to Smith [the road was closed on Monday, …]": no comma parts source and clause. */
  private boolean opensClause(int start, int comma, int end) {
    boolean inside = start + 1 < end && !tokens.isQuoted(start);
    boolean subject =
        inside
            && (tokens.is(start, Word.DETERMINER | Word.SUBJECT | Word.POSSESSIVE)
                || tokens.isNumber(start)
                || tokens.is(start, Word.PREPOSITION) && tokens.isNumber(start + 1))
            && !tokens.is(start, Word.RELATIVE);
    return subject
        && clauses.startsTight(start, Math.min(comma, end))
        && !(comma + 1 < end && clauses.starts(comma + 1, end));
  }

  /** The next comma outside quotation marks, or {@code end} when there is none near. */
  private int nextComma(int from, int end) {
    int at = from;
    while (at < end && (tokens.isQuoted(at) || !tokens.is(at, ','))) {
      at++;
      if (at - from >= LONGEST_SOURCE) {
        return end;
      }
    }
    return at;
  }

  /** "the team's coach, Ann Smith," or "Ann Smith, the team's coach,". */
  private boolean isRoleAndName(@Nullable Phrase source, int comma, int second) {
    if (source == null || second - comma < 2) {
      return false;
    }
    boolean namedBefore = tokens.isCapital(source.to() - 1);
    for (int i = comma + 1; i < second; i++) {
      if (tokens.isQuoted(i) || !namedBefore && !(tokens.isWord(i) && tokens.isCapital(i))) {
        return false;
      }
    }
    return namedBefore
        ? tokens.is(comma + 1, Word.DETERMINER) && tokens.is(second - 1, Word.ROLE)
        : tokens.is(source.to() - 1, Word.ROLE);
  }
}
