package onrecord.extract.speaker;

import onrecord.extract.phrase.Phrase;
import onrecord.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a sentence. */
@FunctionalInterface
public interface SubjectFinder {

  /** The subject of the main verb before token {@code limit}, or null. */
  @Nullable Phrase subject(int limit, Sentence sentence);
}
