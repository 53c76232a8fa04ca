package onrecord.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import onrecord.domain.SpeakerType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names are one by themselves, which are alike, and which are neither. */
class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "Moon Jae-in, Moon Jae In",
    "Moon Jae-in, Jae-in Moon",
    "Moon Jae-in, Moon Jaein",
    "Moon Jae-in, President Moon Jae-in",
    "Xi Jinping, Jinping Xi",
    "Orbán Viktor, Viktor Orban",
    "Shinzo Abe, Abe Shinzo",
    "Jean-Claude Berg, Jean Claude Berg",
    "Lars Løkke Holm, Lars Lokke Holm",
    "John Berg Jr., John Berg Jr",
  })
  void aFullNameIsOneWithTheSameFullName(String one, String other) {
    assertThat(identity(one)).isNotEmpty().isEqualTo(identity(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Ryan James, James Ryan",
    "Lee Jason, Jason Lee",
    "John Berg Jr., John Berg",
    "Donald Trump, Donald J. Trump",
    "Mike Pompeo, Michael Pompeo",
    "Kim Jong Un, Kim Jong Il",
    "Kim Jong Un, Kim Jong-eun",
  })
  void aDifferentNameIsNotMergedByItself(String one, String other) {
    assertThat(identity(one)).isNotEqualTo(identity(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Aland Foreign Ministry, Aland Ministry of Foreign Affairs",
    "Aland Foreign Ministry, the Aland Foreign Affairs Ministry",
    "Aland Health Department, Aland Department of Health",
    "World Seed Organisation, World Seed Organization",
    "Gull & Berg, Gull and Berg Ltd.",
    "A.C. Guard, AC Guard",
  })
  void aBodyIsOneUnderNamesThatDifferInFormOnly(String one, String other) {
    assertThat(IdentityKey.of(one, SpeakerType.ORGANISATION))
        .isNotEmpty()
        .isEqualTo(IdentityKey.of(other, SpeakerType.ORGANISATION));
  }

  @ParameterizedTest
  @CsvSource({
    "Aland Foreign Ministry, Borland Foreign Ministry",
    "Foreign Ministry, Aland Foreign Ministry",
    "University of Aland, Aland University",
    "Aland Defence Ministry, Aland Ministry of National Defence",
  })
  void aBodyOfAnotherNameIsNotMergedByItself(String one, String other) {
    assertThat(IdentityKey.of(one, SpeakerType.ORGANISATION))
        .isNotEqualTo(IdentityKey.of(other, SpeakerType.ORGANISATION));
  }

  @ParameterizedTest
  @CsvSource({"Moon", "President Moon", "J. Berg", "D.J. Berg", "Van der Berg", "''", "李"})
  void whatIsNoFullNameIsNeverMergedByItself(String name) {
    assertThat(identity(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Donald Trump, Donald J. Trump, MIDDLE_NAME",
    "J. Robert Berg, Robert Berg, MIDDLE_NAME",
    "Mike Pompeo, Michael Pompeo, NICKNAME",
    "Mike Pompeo, Michael R. Pompeo, NICKNAME",
    "Kim Jong Un, Kim Jong-eun, SPELLING",
    "Choe Son Hui, Choi Son-hee, SPELLING",
    "Kim Kye Gwan, Kim Gye-gwan, SPELLING",
    "Ri Yong Ho, Lee Yong-ho, SPELLING",
    "Volodymyr Zelensky, Volodymyr Zelenskyy, SPELLING",
    "M. Pompeo, Mike Pompeo, INITIALS",
    "W. Berg, Bill Berg, INITIALS",
    "John Berg Jr., John Berg, SUFFIX",
    "Jong Un, Kim Jong Un, GIVEN_NAMES",
    "Moon, Moon Jae-in, SURNAME",
    "Trump, Donald Trump, SURNAME",
    "Assad, Bashar al-Assad, SURNAME",
    "Anna van der Berg, Van der Berg, SURNAME",
  })
  void likeNamesAreSuggested(String one, String other, Likeness.Kind kind) {
    assertThat(kindOf(one, other)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "Kim Jong Un, Kim Jong Il",
    "Kim Jong Un, Kim Yo Jong",
    "Donald Trump, Melania Trump",
    "George W. Berg, George H. Berg",
    "John Berg Jr., John Berg Sr.",
    "M. Pompeo, John Pompeo",
    "Mike Pence, Mike Pompeo",
    "Ben Carson, Carson Wentz",
    "Kim Song, Ri Yong Ho",
  })
  void unlikeNamesAreNot(String one, String other) {
    assertThat(kindOf(one, other)).isNull();
  }

  @Property(tries = 200)
  void likenessIsSymmetric(@ForAll("names") String one, @ForAll("names") String other) {
    assertThat(kindOf(one, other)).isEqualTo(kindOf(other, one));
  }

  @Property(tries = 200)
  void everyFullNameIsOneWithItself(@ForAll("names") String name) {
    if (!identity(name).isEmpty()) {
      assertThat(kindOf(name, name)).isEqualTo(Likeness.Kind.SAME_NAME);
    }
  }

  @Property(tries = 200)
  void caseNeverMatters(@ForAll("names") String name) {
    assertThat(identity(name.toUpperCase(java.util.Locale.ROOT))).isEqualTo(identity(name));
  }

  @Property(tries = 200)
  void anyTextIsANameWithoutAnException(@ForAll String text, @ForAll String other) {
    assertThat(identity(text)).isEqualTo(identity(text));
    assertThat(kindOf(text, other)).isEqualTo(kindOf(other, text));
  }

  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> given =
        Arbitraries.of(
            "Jae-in",
            "Jae In",
            "Jong Un",
            "Jong-eun",
            "Mike",
            "Michael",
            "M.",
            "Donald J.",
            "J. Robert",
            "Viktor",
            "Shinzo",
            "Jinping",
            "Bashar",
            "",
            "Lee",
            "Son Hui");
    Arbitrary<String> family =
        Arbitraries.of(
            "Moon",
            "Kim",
            "Trump",
            "Orbán",
            "Abe",
            "Xi",
            "al-Assad",
            "van der Berg",
            "Choe",
            "Choi",
            "Berg Jr.",
            "Ryan",
            "");
    return Combinators.combine(given, family, Arbitraries.of(true, false))
        .as((one, two, first) -> (first ? two + " " + one : one + " " + two).strip());
  }

  private static String identity(String name) {
    return IdentityKey.of(name, SpeakerType.PERSON);
  }

  private static Likeness.@Nullable Kind kindOf(String one, String other) {
    PersonName first = PersonName.of(one);
    PersonName second = PersonName.of(other);
    if (first == null || second == null) {
      return null;
    }
    Likeness likeness = Likeness.of(Objects.requireNonNull(first), second);
    return likeness == null ? null : likeness.kind();
  }
}
