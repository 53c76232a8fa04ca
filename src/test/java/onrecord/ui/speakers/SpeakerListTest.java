package onrecord.ui.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.domain.Edit;
import onrecord.domain.Speaker;
import onrecord.domain.SpeakerRef;
import onrecord.domain.SpeakerType;
import org.junit.jupiter.api.Test;

class SpeakerListTest {

  private final SpeakerList list =
      new SpeakerList(
          List.of(
              speaker(1, "Moon Jae In", "the president"), speaker(2, "Moon"), speaker(3, "Kim")));

  @Test
  void anAliasLeadsToItsSpeaker() {
    assertThat(list.matching("presid"))
        .extracting(it -> it.ref().name())
        .containsExactly("Moon Jae In");
  }

  @Test
  void chosenSpeakersStayInSightWhateverIsTyped() {
    list.choose("Kim", true);

    assertThat(list.matching("moon"))
        .extracting(it -> it.ref().name())
        .containsExactly("Kim", "Moon Jae In", "Moon");
  }

  @Test
  void allChosenBecomeTheOneThatIsKept() {
    list.choose("Moon", true);
    list.choose("Moon Jae In", true);

    assertThat(list.merging("Moon Jae In"))
        .isEqualTo(new Edit.Several(List.of(new Edit.MergeSpeakers("Moon", "Moon Jae In"))));
  }

  private static Speaker speaker(long id, String name, String... aliases) {
    return Speaker.without(new SpeakerRef(id, name, SpeakerType.PERSON), List.of(aliases), 10 - id);
  }
}
