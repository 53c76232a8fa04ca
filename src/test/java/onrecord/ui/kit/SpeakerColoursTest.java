package onrecord.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakerColoursTest {

  private final SpeakerColours colours = new SpeakerColours();

  @Test
  void aSpeakerKeepsTheColourWhereverTheColumnIsMoved() {
    colours.follow(List.of("Moon", "Trump"));
    colours.follow(List.of("Kim", "Trump", "Moon"));

    assertThat(colours.styleClassOf("Moon")).isEqualTo("speaker-0");
    assertThat(colours.styleClassOf("Trump")).isEqualTo("speaker-1");
    assertThat(colours.styleClassOf("Kim")).isEqualTo("speaker-2");
  }

  @Test
  void aFreeColourGoesToTheNextNewcomer() {
    colours.follow(List.of("Moon", "Trump"));
    colours.follow(List.of("Trump"));
    colours.follow(List.of("Trump", "Abe"));

    assertThat(colours.styleClassOf("Abe")).isEqualTo("speaker-0");
    assertThat(colours.styleClassOf("Moon")).isEqualTo("speaker-other");
  }
}
