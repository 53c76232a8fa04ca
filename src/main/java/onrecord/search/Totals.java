package onrecord.search;

import java.io.IOException;

/**
 * What all statements of a snapshot count. Of a result that holds most of them only the others have
 * to be counted and taken off. Immutable; the array is not to be changed.
 *
 * @param bySpeaker statements by number of the speaker
 * @param byArticle what is counted by article
 */
record Totals(long[] bySpeaker, ArticleTally byArticle) {

  /** Counts everything once. */
  static Totals of(Snapshot snapshot) throws IOException {
    DocSet all = snapshot.statements();
    return new Totals(SpeakerTally.counted(snapshot, all), ArticleTally.counted(snapshot, all));
  }
}
