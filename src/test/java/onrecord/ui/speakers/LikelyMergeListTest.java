package onrecord.ui.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.domain.Edit;
import onrecord.domain.Speaker;
import onrecord.domain.SpeakerRef;
import onrecord.domain.SpeakerType;
import onrecord.domain.identity.LikelyMerge;
import org.junit.jupiter.api.Test;

class LikelyMergeListTest {

  private static final LikelyMerge BERG = pair("Mike Berg", "Berg");
  private static final LikelyMerge MICHAEL = pair("Michael Berg", "Mike Berg");
  private static final LikelyMerge HOLM = pair("Anna Holm", "Holm");

  private final LikelyMergeList list = new LikelyMergeList(List.of(BERG, MICHAEL, HOLM));

  @Test
  void yesMergesTheLesserNameIntoTheOther() {
    assertThat(list.merge(BERG)).isEqualTo(new Edit.MergeSpeakers("Berg", "Mike Berg"));
    assertThat(list.open()).containsExactly(MICHAEL, HOLM);
  }

  @Test
  void spaceKeepsTheOtherNameAndBackAgain() {
    list.turn(BERG);
    assertThat(list.kept(BERG).ref().name()).isEqualTo("Berg");
    list.turn(BERG);
    assertThat(list.kept(BERG).ref().name()).isEqualTo("Mike Berg");
    list.turn(BERG);
    assertThat(list.merge(BERG)).isEqualTo(new Edit.MergeSpeakers("Mike Berg", "Berg"));
    assertThat(list.open()).as("the name that went away").containsExactly(HOLM);
  }

  @Test
  void noKeepsThePairApart() {
    assertThat(list.keepApart(HOLM)).isEqualTo(new Edit.SetApart("Anna Holm", "Holm", true));
    assertThat(list.open()).containsExactly(BERG, MICHAEL);
  }

  private static LikelyMerge pair(String kept, String merged) {
    return new LikelyMerge(speaker(kept), speaker(merged), 0.5, "Alike.");
  }

  private static Speaker speaker(String name) {
    return Speaker.without(new SpeakerRef(name.hashCode(), name, SpeakerType.PERSON), List.of(), 1);
  }
}
