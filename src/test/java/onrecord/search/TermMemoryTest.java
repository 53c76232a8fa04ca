package onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.apache.lucene.analysis.tokenattributes.CharTermAttributeImpl;
import org.junit.jupiter.api.Test;

/** Remembered or not, a word has the term that {@link WordForms} gives it. */
class TermMemoryTest {

  private final TermMemory memory = new TermMemory();
  private final WordForms forms = new WordForms();

  @Test
  void aWordHasTheSameTermEveryTimeWhateverCameBetween() {
    for (int round = 0; round < 2; round++) {
      for (int number = 0; number < 70_000; number++) {
        String word = "Word" + number % 40_000 + "ings";
        assertThat(termOf(word)).isEqualTo(forms.term(word));
      }
    }
  }

  @Property
  void anyWordOfAnyLengthHasItsTerm(@ForAll @StringLength(max = 60) String word) {
    assertThat(termOf(word)).isEqualTo(forms.term(word));
    assertThat(termOf(word)).isEqualTo(forms.term(word));
  }

  private String termOf(String word) {
    CharTermAttributeImpl attribute = new CharTermAttributeImpl();
    attribute.append(word);
    memory.replaceByTerm(attribute);
    return attribute.toString();
  }
}
