package onrecord.extract.cue;

import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Verbs;
import onrecord.extract.text.Sentence;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads clauses without marks that speaker and cue follow: "it will rain, Smith said". */
final class PostposedClauses {

  private static final int LONGEST_APPOSITION = 20;
  private static final int FEWEST_WITHOUT_VERB = 6;

  private final Tokens tokens;
  private final Verbs verbs;
  private final ContentFinder contents;
  private final Openings openings;

  PostposedClauses(Tokens tokens, Verbs verbs, ContentFinder contents, Openings openings) {
    this.tokens = tokens;
    this.verbs = verbs;
    this.contents = contents;
    this.openings = openings;
  }

  /**
   * The clause before {@code to} that {@code hit} reports, with what goes on behind it, or null.
   *
   * @param end after the last token that can be content
   */
  @Nullable Draft of(CueHit hit, Sentence sentence, int index, int to, int end) {
    int from = openings.contentStart(sentence);
    int next = contents.afterAddressee(hit, end);
    boolean resumes =
        next + 1 < end
            && tokens.is(next, ',')
            && !tokens.isRelative(next + 1)
            && !tokens.is(next + 1, "according");
    if (resumes && tokens.isQuoted(next + 1) && tokens.is(to - 1, "what")) {
      return Draft.of(hit, index, "cue-quote").with(next + 1, end); // "spoke of what, he said, '…'"
    }
    boolean when =
        openings.isClauseOfTime(from, to) && !(resumes && !tokens.isQuoted(next + 1))
            || !resumes
                && hit.placement() != Placement.ACCORDING
                && openings.isTimeWithClause(from, to);
    int first = hit.clusterFrom();
    if (tokens.is(first, "who") || tokens.is(first, "which") || when) {
      return null;
    }
    boolean relative = tokens.isRelative(to - 1) && !tokens.isQuoted(to - 1);
    int verb = !relative && openings.hasVerb(from, to) ? -1 : resumedVerb(hit, end);
    if (relative) { // "the road, which, Smith said, is new"
      return verb < 0 ? null : parted(hit, index, to - 1, to, verb, end);
    }
    if (verb >= 0 && from < to) {
      return parted(hit, index, from, to, verb, end);
    }
    boolean lead = openings.onlyConnects(sentence.from(), to);
    return whole(hit, index, lead, from, to, resumes ? next + 1 : end, end);
  }

  private static Draft parted(CueHit hit, int index, int from, int to, int verb, int end) {
    return Draft.of(hit, index, "parted-clause").with(from, to).with(verb, end);
  }

  /**
   * A clause that is whole before the cue, or one that begins before it or only behind it.
   *
   * @param lead whether the words before the cue only tie sentences together
   * @param next where more of it begins, {@code end} when nowhere
   */
  private @Nullable Draft whole(
      CueHit hit, int index, boolean lead, int from, int to, int next, int end) {
    boolean resumes = next < end;
    boolean clause = openings.hasVerb(from, to);
    boolean according = hit.placement() == Placement.ACCORDING;
    String rule = according ? "according-to" : "clause-cue";
    boolean sentenceBehind =
        resumes && tokens.isQuoted(next) && next + 1 < end && tokens.isCapital(next + 1);
    boolean occasion = sentenceBehind || !clause && openings.tellsOccasion(from, to);
    if (resumes && !according && (lead || occasion)) {
      return Draft.of(hit, index, rule).with(next, end);
    }
    int words = tokens.words(from, to);
    boolean parted = resumes && goesOn(next, end, hit);
    boolean said = clause || parted || according && words >= FEWEST_WITHOUT_VERB;
    if (!said || words < 1) {
      return null;
    }
    Draft draft = Draft.of(hit, index, rule).with(from, to);
    if (resumes && (!clause || hit.placement() == Placement.BEFORE)) {
      draft.with(next, end);
    }
    return draft;
  }

  /**
   * The verb behind "…, Smith said," or "…, said Smith, a baker," whose subject stands before it,
   * or -1.
   */
  private int resumedVerb(CueHit hit, int end) {
    int next = contents.afterAdjuncts(hit, end);
    if (next + 1 >= end || !tokens.is(next, ',') || tokens.isQuoted(next + 1)) {
      return -1;
    }
    if (verbs.isFinite(next + 1)) {
      return next + 1;
    }
    boolean apposed = hit.placement() == Placement.AFTER;
    for (int i = next + 1; apposed && i + 1 < Math.min(end, next + LONGEST_APPOSITION); i++) {
      if (tokens.isQuoted(i) || verbs.isFinite(i)) {
        return -1;
      }
      if (tokens.is(i, ',') && verbs.isFinite(i + 1)) {
        return i + 1;
      }
    }
    return -1;
  }

  /** "These orcas, she suggested, [specialise in sharks]": a verb need not be a known one. */
  private boolean goesOn(int from, int end, CueHit hit) {
    boolean lower = !tokens.isQuoted(from) && Character.isLowerCase(tokens.first(from));
    boolean free = lower && !tokens.is(from, Word.CONJUNCTION | Word.VERB_ING | Word.PREPOSITION);
    return openings.hasVerb(from, end) || free && hit.placement() == Placement.BEFORE;
  }
}
