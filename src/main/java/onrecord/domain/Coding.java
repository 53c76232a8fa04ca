package onrecord.domain;

import java.util.List;
import java.util.Set;

/**
 * What researchers have added to a statement.
 *
 * @param stances at most one for each claim and coder
 * @param codes labels of the codebook, sorted
 * @param note free text, empty when there is none
 * @param corrections what was put right in the finding itself
 */
public record Coding(
    List<StanceTag> stances, List<String> codes, String note, Set<Correction> corrections) {

  /** Nothing added yet. */
  public static final Coding NONE = new Coding(List.of(), List.of(), "", Set.of());

  public Coding {
    stances = List.copyOf(stances);
    codes = List.copyOf(codes);
    corrections = Set.copyOf(corrections);
  }

  /** Whether a researcher chose the speaker. */
  public boolean correctedSpeaker() {
    return corrections.contains(Correction.SPEAKER);
  }

  /** Whether a researcher marked the words. */
  public boolean correctedWords() {
    return corrections.contains(Correction.WORDS);
  }

  /** Whether a researcher looked at the statement and found it right. */
  public boolean accepted() {
    return corrections.contains(Correction.ACCEPTED);
  }

  /** Whether a researcher said that this is no statement. */
  public boolean rejected() {
    return corrections.contains(Correction.REJECTED);
  }
}
