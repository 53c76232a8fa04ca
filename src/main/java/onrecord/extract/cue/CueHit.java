package onrecord.extract.cue;

import onrecord.extract.lexicon.CueSense;
import onrecord.extract.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Reporting words at one place, with their speaker.
 *
 * @param from first token, auxiliaries and adverbs included
 * @param verb the reporting verb itself
 * @param to after the last token, particle included
 * @param sense how the verb reports
 * @param placement where the speaker stands
 * @param speaker the words that name the speaker, or null when they are not there
 */
record CueHit(
    int from, int verb, int to, CueSense sense, Placement placement, @Nullable Phrase speaker) {

  /** First token of speaker and cue together. */
  int clusterFrom() {
    return speaker == null || placement != Placement.BEFORE ? from : Math.min(from, speaker.from());
  }

  /** After the last token of speaker and cue together. */
  int clusterTo() {
    boolean behind =
        placement == Placement.AFTER
            || placement == Placement.ACCORDING
            || placement == Placement.PASSIVE;
    return speaker != null && behind ? Math.max(to, speaker.outerTo()) : to;
  }
}
