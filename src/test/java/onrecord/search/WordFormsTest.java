package onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are one word in the index, and which are not. */
class WordFormsTest {

  private final WordForms forms = new WordForms();

  @ParameterizedTest
  @CsvSource({
    "denuclearisation, denuclearization",
    "denuclearise, denuclearizing",
    "sanction, sanctions",
    "sanctioned, sanctions",
    "exercise, exercises",
    "talk, talks",
    "organised, organizing",
    "analysed, analyze",
    "paralyse, paralyzed",
    "promise, promised",
    "colour, colors",
    "neighbouring, neighbors",
    "unfavourable, unfavorable",
    "labour, labor",
    "behaviour, behavioral",
    "centre, centers",
    "centred, centered",
    "kilometres, kilometer",
    "theatre, theater",
    "defence, defenses",
    "licence, license",
    "travelled, traveling",
    "cancelled, canceling",
    "programme, programs",
    "Korea's, Korea",
    "Korea’s, korea",
    "O'Brien, OBrien",
    "U.S., US",
    "café, CAFE",
    "Erdoğan, Erdogan",
    "'1,000', 1000",
    "dialogue, dialogs",
  })
  void meet(String one, String other) {
    assertThat(forms.term(one)).isEqualTo(forms.term(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Korea, Korean",
    "hour, hor",
    "four, for",
    "rise, rize",
    "prise, prize",
    "advice, advise",
    "summit, submit",
    "policy, police",
    "2.5, 25",
    "nuclear, denuclear",
  })
  void stayApart(String one, String other) {
    assertThat(forms.term(one)).isNotEqualTo(forms.term(other));
  }
}
