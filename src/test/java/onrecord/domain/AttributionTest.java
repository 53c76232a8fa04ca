package onrecord.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttributionTest {

  private static final SpeakerRef ANN = new SpeakerRef(1, "Ann Lee", SpeakerType.PERSON);
  private static final SpeakerRef BO = new SpeakerRef(2, "Bo Holm", SpeakerType.PERSON);
  private static final SpeakerRef CY = new SpeakerRef(3, "Cy Dahl", SpeakerType.PERSON);
  private static final SpeakerRef GUILD = new SpeakerRef(4, "Guild", SpeakerType.ORGANISATION);

  @Test
  void speakersAreNamedAsASentenceNamesThem() {
    assertThat(said(null).inWords()).isEqualTo("Ann Lee");
    assertThat(said(null, BO).inWords()).isEqualTo("Ann Lee and Bo Holm");
    assertThat(said(null, BO, CY).inWords()).isEqualTo("Ann Lee, Bo Holm and Cy Dahl");
  }

  @Test
  void everybodyIsFoundOnce() {
    assertThat(said(GUILD, BO, GUILD).everybody()).containsExactly(ANN, GUILD, BO);
    assertThat(said(GUILD, BO).isBy("Guild")).isTrue();
    assertThat(said(GUILD, BO).isBy("Cy Dahl")).isFalse();
  }

  private static Attribution said(@Nullable SpeakerRef institution, SpeakerRef... fellows) {
    return new Attribution(ANN, null, null, institution, List.of(fellows));
  }
}
