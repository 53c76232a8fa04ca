package onrecord.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  private final Languages languages = new Languages();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The road was closed on Monday and the bridge was open.",
        "de | Die Straße war am Montag zu und die Brücke war nicht offen.",
        "fr | La route était fermée lundi et le pont est dans la ville.",
        "es | La carretera está cerrada y el puente no es muy largo, pero es nuevo.",
        "ru | Дорога была закрыта в понедельник.",
        "uk | Дорога була закрита, і міст теж був закритий.",
        "el | Ο δρόμος ήταν κλειστός τη Δευτέρα.",
        "ja | 道路は月曜日に閉鎖された。",
        "zh | 道路星期一关闭了。",
        "ko | 도로는 월요일에 폐쇄되었다.",
        "ar | أغلق الطريق يوم الاثنين."
      })
  void aSentenceIsEnoughToTellALanguage(String language, String text) {
    assertThat(languages.of(text)).isEqualTo(language);
  }

  @Test
  void aFewNamesTellNoLanguage() {
    assertThat(languages.of("Leeds, Ulm, 1919")).isNull();
    assertThat(languages.of("")).isNull();
  }

  @Test
  void foreignWordsDoNotMakeAnEnglishTextForeign() {
    assertThat(languages.of("The film “La vie et la mer” was shown to the council of Leeds."))
        .isEqualTo("en");
  }
}
