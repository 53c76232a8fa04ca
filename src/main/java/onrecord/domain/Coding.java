package onrecord.domain;

import java.util.List;

/**
 * What researchers have added to a statement.
 *
 * @param stances at most one for each claim and coder
 * @param codes labels of the codebook, sorted
 * @param note free text, empty when there is none
 * @param correctedSpeaker whether a researcher chose the speaker
 * @param rejected whether a researcher said that this is no statement
 */
public record Coding(
    List<StanceTag> stances,
    List<String> codes,
    String note,
    boolean correctedSpeaker,
    boolean rejected) {

  /** Nothing added yet. */
  public static final Coding NONE = new Coding(List.of(), List.of(), "", false, false);

  public Coding {
    stances = List.copyOf(stances);
    codes = List.copyOf(codes);
  }
}
