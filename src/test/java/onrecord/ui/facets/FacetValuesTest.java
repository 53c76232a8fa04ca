package onrecord.ui.facets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import onrecord.domain.Facet;
import onrecord.domain.FacetCount;
import onrecord.library.NewsFile;
import onrecord.ui.kit.OpenDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Speakers of whom a result cannot give all, because there are too many. */
class FacetValuesTest {

  private static final String LAST = "Zora Zandt";
  private static final String SEVENTH = NewsFile.speakers(7).toList().getLast();

  @TempDir private Path folder;
  private OpenDesk open;
  private FacetValues values;

  @BeforeEach
  void openALibraryOfManySpeakers() {
    open = new OpenDesk(folder);
    open.write("Many", null, NewsFile.saidBy(NewsFile.speakers(FacetCount.MOST_VALUES)));
    open.write("The last", null, NewsFile.saidBy(Stream.of(LAST))).read().count();
    values = new FacetValues(open.desk(), Facet.SPEAKER, "test");
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void whoeverTheResultLeavesOutIsFoundByTyping() {
    assertThat(values.isCut()).isTrue();
    assertThat(values.counts().get())
        .hasSize(FacetCount.MOST_VALUES)
        .doesNotContain(new FacetCount(LAST, 1));

    values.narrow("zandt");
    assertThat(values.counts().get()).containsExactly(new FacetCount(LAST, 1));

    values.narrow("");
    assertThat(values.counts().get()).hasSize(FacetCount.MOST_VALUES);
  }

  @Test
  void chosenSpeakersKeepTheirCountsWhateverIsTyped() {
    open.desk().choose(Facet.SPEAKER, List.of(SEVENTH));
    open.count();
    values.narrow("zandt");

    assertThat(values.counts().get())
        .containsExactlyInAnyOrder(new FacetCount(LAST, 1), new FacetCount(SEVENTH, 1));
  }

  @Test
  void whatIsTypedHoldsForTheNextResultToo() {
    values.narrow("zandt");
    open.search("nowhere");
    values.follow();

    assertThat(values.counts().get()).isEmpty();
  }

  @Test
  void ofFewSpeakersTheResultGivesAll() {
    open.desk().choose(Facet.SOURCE, List.of("Another Paper"));
    open.count();
    values.follow();

    assertThat(values.isCut()).isFalse();
    assertThat(values.counts().get()).isEmpty();
  }
}
