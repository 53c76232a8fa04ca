package onrecord.ui.speakers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.domain.Edit;
import onrecord.domain.Speaker;
import onrecord.domain.identity.LikelyMerge;

/** The likely merges of a library while they are decided on. Knows no control. */
final class LikelyMergeList {

  private final List<LikelyMerge> open;
  private final Set<LikelyMerge> turned = new HashSet<>();

  LikelyMergeList(List<LikelyMerge> merges) {
    open = new ArrayList<>(merges);
  }

  /** Those not decided on yet, the likeliest first. */
  List<LikelyMerge> open() {
    return List.copyOf(open);
  }

  /** Keeps the other name of a pair. */
  void turn(LikelyMerge pair) {
    if (!turned.remove(pair)) {
      turned.add(pair);
    }
  }

  Speaker kept(LikelyMerge pair) {
    return turned.contains(pair) ? pair.merged() : pair.kept();
  }

  Speaker merged(LikelyMerge pair) {
    return turned.contains(pair) ? pair.kept() : pair.merged();
  }

  /**
   * Yes: the two become one. Other pairs with the name that went away leave the list, to come back
   * when it is opened again.
   */
  Edit merge(LikelyMerge pair) {
    String gone = merged(pair).ref().name();
    Edit edit = new Edit.MergeSpeakers(gone, kept(pair).ref().name());
    open.removeIf(
        other ->
            other.kept().ref().name().equals(gone) || other.merged().ref().name().equals(gone));
    return edit;
  }

  /** No: the two stay two, for good. */
  Edit keepApart(LikelyMerge pair) {
    open.remove(pair);
    return new Edit.SetApart(pair.kept().ref().name(), pair.merged().ref().name(), true);
  }
}
