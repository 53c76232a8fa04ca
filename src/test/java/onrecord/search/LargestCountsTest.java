package onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class LargestCountsTest {

  /** What is picked is what sorting everything would give, with many equal counts among them. */
  @Property
  void theLargestAreThoseThatSortingGives(
      @ForAll @Size(max = 60) @UniqueElements List<@StringLength(max = 6) String> words,
      @ForAll @Size(60) List<@IntRange(max = 4) Integer> numbers,
      @ForAll @IntRange(max = 70) int most) {
    Names names = new Names();
    words.forEach(names::numberOf);
    long[] counts = IntStream.range(0, words.size()).mapToLong(numbers::get).toArray();

    assertThat(LargestCounts.of(counts, names, most)).isEqualTo(sorted(words, counts, most));
  }

  @Test
  void veryLargeCountsAreToldApartToo() {
    Names names = new Names();
    List.of("b", "c", "a", "d").forEach(names::numberOf);

    assertThat(LargestCounts.of(new long[] {4095, 9000, 4095, 3}, names, 2))
        .isEqualTo(Map.of("c", 9000L, "a", 4095L));
  }

  @Test
  void namesThatAreNewerThanTheCountsAreLeftOut() {
    Names names = new Names();
    List.of("b", "a").forEach(names::numberOf);

    assertThat(LargestCounts.of(new long[] {1}, names, 5)).isEqualTo(Map.of("b", 1L));
  }

  private static Map<String, Long> sorted(List<String> words, long[] counts, int most) {
    Comparator<Integer> largest = Comparator.comparing(number -> -counts[number]);
    return IntStream.range(0, words.size())
        .boxed()
        .filter(number -> counts[number] > 0)
        .sorted(largest.thenComparing(words::get))
        .limit(most)
        .collect(Collectors.toMap(words::get, number -> counts[number]));
  }
}
