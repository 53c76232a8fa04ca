package onrecord.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import onrecord.domain.RoleHeld;
import onrecord.domain.Speaker;
import onrecord.domain.SpeakerRef;
import onrecord.domain.SpeakerType;
import org.jspecify.annotations.Nullable;

/** Which speakers of a library are likely to be one, and what is said of it. */
class LikelyPairsTest {

  private final List<Speaker> speakers = new ArrayList<>();

  @Example
  void aSurnameWithTheSameRoleComesBeforeASurnameAlone() {
    say(20, "Mike Berg", "Secretary of State");
    say(3, "Berg", "Secretary of State");
    say(9, "Anna Holm", null);
    say(2, "Holm", null);
    assertThat(names()).containsExactly("Mike Berg < Berg", "Anna Holm < Holm");
  }

  @Example
  void evidenceIsOneSentenceInWords() {
    say(20, "Mike Berg", "Secretary of State");
    say(3, "Berg", "Secretary of State");
    assertThat(merge(new LikelyPair.Company(7, 2, 0)).evidence())
        .isEqualTo(
            "The same surname and role “Secretary of State”; nobody else here has it; in 7 and 2"
                + " articles, never in the same one as different persons.");
  }

  @Example
  void whoSpeaksBesideTheOtherIsNotSuggestedUnlessTheNamesAreStrong() {
    say(20, "Mike Berg", null);
    say(3, "Berg", null);
    assertThat(pair().merge(new LikelyPair.Company(7, 2, 1))).isEmpty();

    speakers.clear();
    say(20, "Mike Berg", null);
    say(3, "Michael Berg", null);
    assertThat(merge(new LikelyPair.Company(7, 2, 1)).evidence())
        .endsWith("in 7 and 2 articles, in 1 of them as different persons.");
  }

  @Example
  void aSurnameOfManyNeedsMoreThanItself() {
    say(9, "Mike Berg", "President");
    say(8, "Anna Berg", null);
    say(3, "Berg", "President");
    assertThat(
            LikelyPairs.among(speakers).stream()
                .flatMap(pair -> pair.merge(new LikelyPair.Company(3, 2, 0)).stream())
                .map(merge -> merge.kept().ref().name()))
        .containsExactly("Mike Berg");
  }

  @Example
  void presidentsOfTwoCountriesAreTwo() {
    speakers.add(speaker(9, "Mike Berg", new RoleHeld("President", null, "Aland", null, null, 1)));
    speakers.add(speaker(8, "Berg", new RoleHeld("President", null, "Borland", null, null, 1)));
    assertThat(pair().merge(new LikelyPair.Company(3, 2, 0))).isEmpty();
  }

  @Example
  void theFullerNameIsKept() {
    say(3, "Mike Berg", null);
    say(30, "Berg", null);
    say(2, "Kim Jong-eun", null);
    say(40, "Kim Jong Un", null);
    assertThat(names()).containsExactly("Kim Jong Un < Kim Jong-eun", "Mike Berg < Berg");
  }

  @Example
  void anAliasCanBeTheLikeName() {
    speakers.add(
        Speaker.without(
            new SpeakerRef(1, "The Boss", SpeakerType.PERSON), List.of("Michael Berg"), 9));
    say(4, "Mike Berg", null);
    assertThat(names()).containsExactly("The Boss < Mike Berg");
  }

  @Example
  void aPersonIsNotComparedWithABody() {
    speakers.add(
        Speaker.without(new SpeakerRef(1, "Berg", SpeakerType.ORGANISATION), List.of(), 9));
    say(4, "Mike Berg", null);
    assertThat(names()).isEmpty();
  }

  @Example
  void anAcronymIsTheLikelyNameOfTheBodyWithTheseLetters() {
    speakBody(9, "Aland Coast Guard");
    speakBody(4, "ACG");
    assertThat(names()).containsExactly("Aland Coast Guard < ACG");
    assertThat(merge(new LikelyPair.Company(3, 2, 0)).evidence())
        .startsWith("“ACG” are the first letters of the name;");
  }

  @Example
  void aPartOfABodysNameIsLikelyToMeanItWhereNoOtherHasIt() {
    speakBody(9, "Aland Foreign Ministry");
    speakBody(4, "Foreign Ministry");
    speakBody(3, "Gull News Agency");
    speakBody(2, "Gull");
    assertThat(names())
        .containsExactlyInAnyOrder(
            "Aland Foreign Ministry < Foreign Ministry", "Gull News Agency < Gull");

    speakBody(9, "Borland Foreign Ministry");
    assertThat(
            LikelyPairs.among(speakers).stream()
                .flatMap(pair -> pair.merge(new LikelyPair.Company(3, 2, 0)).stream()))
        .extracting(merge -> merge.merged().ref().name())
        .containsExactly("Gull");
  }

  @Example
  void ministriesOfTwoCountriesAreNotAlike() {
    speakBody(9, "Aland Foreign Ministry");
    speakBody(4, "Borland Foreign Ministry");
    assertThat(names()).isEmpty();
  }

  private void speakBody(long statements, String name) {
    speakers.add(
        Speaker.without(
            new SpeakerRef(1 + speakers.size(), name, SpeakerType.ORGANISATION),
            List.of(),
            statements));
  }

  @Example
  void aHundredThousandNamesAreSearchedByTheirKeys() {
    String[] given = {"Mike", "Michael", "Anna", "Jong Un", "Jae-in", "John", "J.", "M.", "", "Bo"};
    IntStream.range(0, 100_000)
        .forEach(i -> say(1 + i % 97, given[i % given.length] + " Berg" + letters(i / 20), null));
    assertThat(LikelyPairs.among(speakers)).hasSizeGreaterThan(10_000);
  }

  @Example
  void ofTooManyPersonsThoseWhoSpeakMostAreCompared() {
    say(1, "Mike Berg", null);
    say(1, "Michael Berg", null);
    say(5, "Bill Holm", null);
    say(4, "William Holm", null);
    assertThat(LikelyPairs.among(speakers, 3))
        .extracting(pair -> pair.merged().ref().name())
        .containsExactly("William Holm");
  }

  @Property(tries = 200)
  void noPairIsFoundTwiceAndNobodyIsPairedWithHimself(@ForAll("libraries") List<Speaker> library) {
    Set<Set<Long>> seen = new HashSet<>();
    for (LikelyPair pair : LikelyPairs.among(library)) {
      Set<Long> ids = Set.of(pair.kept().ref().id(), pair.merged().ref().id());
      assertThat(ids).hasSize(2);
      assertThat(seen.add(ids)).isTrue();
    }
  }

  @Property(tries = 200)
  void theOrderOfTheSpeakersDoesNotMatter(@ForAll("libraries") List<Speaker> library) {
    assertThat(new HashSet<>(LikelyPairs.among(library.reversed())))
        .isEqualTo(new HashSet<>(LikelyPairs.among(library)));
  }

  @Provide
  Arbitrary<List<Speaker>> libraries() {
    return Arbitraries.of(
            "Mike Berg",
            "Michael Berg",
            "M. Berg",
            "Berg",
            "Berg Jr.",
            "Mike Berg Jr.",
            "Kim",
            "Kim Jong Un",
            "Kim Jong-eun",
            "Jong Un",
            "Kim Jong Il",
            "Anna Kim",
            "Moon Jae-in")
        .list()
        .uniqueElements()
        .map(
            names ->
                IntStream.range(0, names.size())
                    .mapToObj(
                        i ->
                            Speaker.without(
                                new SpeakerRef(i + 1, names.get(i), SpeakerType.PERSON),
                                List.of(),
                                i % 3))
                    .toList());
  }

  private static String letters(int number) {
    return Integer.toString(number, 26)
        .chars()
        .mapToObj(c -> String.valueOf((char) (c >= 'a' ? c : c - '0' + 'k')))
        .reduce("", String::concat);
  }

  private List<String> names() {
    return LikelyPairs.among(speakers).stream()
        .map(pair -> pair.kept().ref().name() + " < " + pair.merged().ref().name())
        .toList();
  }

  private LikelyPair pair() {
    return LikelyPairs.among(speakers).getFirst();
  }

  private LikelyMerge merge(LikelyPair.Company company) {
    return pair().merge(company).orElseThrow();
  }

  private void say(long statements, String name, @Nullable String role) {
    speakers.add(
        role == null
            ? speaker(statements, name.strip())
            : speaker(statements, name, new RoleHeld(role, null, null, null, null, statements)));
  }

  private Speaker speaker(long statements, String name, RoleHeld... roles) {
    return new Speaker(
        new SpeakerRef(speakers.size() + 1, name, SpeakerType.PERSON),
        List.of(),
        List.of(roles),
        statements,
        0);
  }
}
