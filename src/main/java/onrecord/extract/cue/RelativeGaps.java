package onrecord.extract.cue;

import java.util.List;
import onrecord.extract.lexicon.CueSense;
import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Verbs;
import onrecord.extract.text.Sentence;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds reported clauses whose subject stands before the report: "the bridge he said was old". */
final class RelativeGaps {

  private final Tokens tokens;
  private final Verbs verbs;
  private final ContentFinder contents;
  private final ClauseEnds ends;

  RelativeGaps(Tokens tokens, Verbs verbs, ContentFinder contents) {
    this.tokens = tokens;
    this.verbs = verbs;
    this.contents = contents;
    this.ends = new ClauseEnds(tokens, verbs, new Clauses(tokens, verbs));
  }

  /** "emails, which she said [represented all her work]": the verb that the relative lacks. */
  ContentFinder.@Nullable Extent behind(CueHit hit, Sentence sentence, List<CueHit> hits) {
    int start = hit.clusterTo();
    int end = contents.textEnd(sentence);
    boolean finite =
        hit.placement() == Placement.BEFORE && hit.clusterFrom() > sentence.from()
            || hit.placement() == Placement.COORDINATE;
    boolean verb =
        start < end
            && !tokens.isQuoted(start)
            && verbs.isFinite(start)
            && !tokens.isGenitive(start);
    boolean free = tokens.is(Math.max(sentence.from(), hit.clusterFrom() - 1), "what");
    boolean contact = relativePronoun(hit, sentence) < 0;
    boolean noun = // "member states met"
        tokens.is(hit.verb(), Word.ALSO_NOUN)
            && !tokens.is(hit.verb(), Word.VERB_PAST)
            && hit.from() == hit.verb();
    boolean thing = // "the planet they found was"
        hit.sense().takes(CueSense.STRICT) && !hit.sense().takes(CueSense.CLAUSE);
    if (!finite
        || !verb
        || free
        || contact && (noun || thing)
        || !hit.sense().takes(CueSense.CLAUSE | CueSense.THAT)) {
      return null;
    }
    int limit = ends.of(start, end, hit, hits);
    for (int i = start; i < limit; i++) {
      if (tokens.is(i, ',') && !tokens.isQuoted(i)) {
        limit = i;
      }
    }
    return new ContentFinder.Extent(start, limit, "relative-cue-clause");
  }

  /** The relative pronoun right before speaker and cue that stands for a part of the content. */
  int relativePronoun(CueHit hit, Sentence sentence) {
    int pronoun = hit.clusterFrom() - 1;
    boolean relative =
        hit.placement() == Placement.BEFORE
            && pronoun > sentence.from()
            && !tokens.isQuoted(pronoun)
            && (tokens.is(pronoun, "which")
                || tokens.is(pronoun, "that")
                || tokens.is(pronoun, "who"));
    return relative ? pronoun : -1;
  }
}
