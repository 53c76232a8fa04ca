package onrecord.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ReprintSketchTest {

  private static final int WORDS = 600;

  @Test
  void estimatesTheShareOfCommonShingles() {
    SplittableRandom random = new SplittableRandom(1);
    for (int changed : new int[] {0, 1, 5, 20, 60, 200}) {
      double error = 0;
      for (int round = 0; round < 20; round++) {
        String text = words(random, WORDS);
        String other = withChanges(text, changed, random);
        error += estimate(text, other) - resemblance(text, other);
      }
      assertThat(error / 20)
          .as("mean error at %d changes", changed)
          .isCloseTo(0, Offset.offset(0.03));
    }
  }

  @Test
  void findsReprintsByTheirBandsAndLeavesOthersAlone() {
    SplittableRandom random = new SplittableRandom(2);
    int found = 0;
    int confused = 0;
    for (int round = 0; round < 200; round++) {
      String text = words(random, WORDS);
      found += shareABand(text, withChanges(text, 8, random)) ? 1 : 0;
      confused += shareABand(text, words(random, WORDS)) ? 1 : 0;
    }
    assertThat(found).as("of 200 reprints").isGreaterThanOrEqualTo(196);
    assertThat(confused).as("of 200 other texts").isZero();
  }

  @Test
  void doesNotMindCaseAndPunctuation() {
    assertThat(estimate("The talks went on, for days.", "THE TALKS went on for days")).isEqualTo(1);
  }

  @Test
  void comparesTextsOfFewerWordsThanAShingle() {
    assertThat(estimate("No deal.", "no deal")).isEqualTo(1);
    assertThat(estimate("No deal.", "A deal!")).isLessThan(0.1);
    assertThat(estimate("", "")).isEqualTo(1);
  }

  private static double estimate(String a, String b) {
    return ReprintSketch.of(a).similarity(ReprintSketch.of(b).toBytes());
  }

  private static boolean shareABand(String a, String b) {
    long[] left = ReprintSketch.of(a).bandKeys();
    long[] right = ReprintSketch.of(b).bandKeys();
    return Arrays.stream(left).anyMatch(key -> Arrays.stream(right).anyMatch(k -> k == key));
  }

  private static double resemblance(String a, String b) {
    Set<List<String>> left = shingles(a);
    Set<List<String>> right = shingles(b);
    Set<List<String>> common = new HashSet<>(left);
    common.retainAll(right);
    return common.size() / (double) (left.size() + right.size() - common.size());
  }

  private static Set<List<String>> shingles(String text) {
    List<String> words = List.of(text.toLowerCase(Locale.ROOT).split(" "));
    Set<List<String>> shingles = new HashSet<>();
    for (int i = 0; i + 5 <= words.size(); i++) {
      shingles.add(words.subList(i, i + 5));
    }
    return shingles;
  }

  private static String words(SplittableRandom random, int number) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      words.add("w" + random.nextInt(3_000));
    }
    return String.join(" ", words);
  }

  private static String withChanges(String text, int number, SplittableRandom random) {
    String[] words = text.split(" ");
    for (int i = 0; i < number; i++) {
      words[random.nextInt(words.length)] = "x" + random.nextInt(3_000);
    }
    return String.join(" ", words);
  }
}
