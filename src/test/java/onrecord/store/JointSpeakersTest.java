package onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.domain.Edit;
import onrecord.domain.Speaker;
import onrecord.domain.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One statement of several speakers. */
class JointSpeakersTest extends OpenStore {

  private static final String WORDS = "The road is open";

  @BeforeEach
  void addArticle() {
    store.addBatch(
        List.of(Made.article("Road", Made.line("Anna Berg", WORDS).with("Bo Holm", "Cy Dahl"))));
  }

  @Test
  void everySpeakerHasIt() {
    assertThat(statement().attribution().inWords()).isEqualTo("Anna Berg, Bo Holm and Cy Dahl");
    assertThat(List.of("Anna Berg", "Bo Holm", "Cy Dahl"))
        .allMatch(name -> statement().attribution().isBy(name))
        .allMatch(name -> speaker(name).statements() == 1);
    assertThat(store.speakers()).hasSize(3);
  }

  @Test
  void eachOfThemIsCountedAsASpeaker() {
    assertThat(store.counts()).isEqualTo(new Counts(1, 3));
  }

  @Test
  void aSpeakerChosenByHandSaidItAlone() {
    Edit undo = store.apply(new Edit.SetSpeaker(1, "Anna Berg")).inverse();
    assertThat(statement().attribution().fellows()).isEmpty();
    assertThat(speaker("Bo Holm").statements()).isZero();

    store.apply(undo);
    assertThat(statement().attribution().inWords()).isEqualTo("Anna Berg, Bo Holm and Cy Dahl");
    assertThat(speaker("Bo Holm").statements()).isEqualTo(1);
  }

  @Test
  void aRejectedOneCountsForNobody() {
    Edit undo = store.apply(new Edit.SetRejected(1, true)).inverse();
    assertThat(store.speakers()).isEmpty();

    store.apply(undo);
    assertThat(store.speakers()).hasSize(3);
  }

  @Test
  void aMergedFellowSpeaksUnderItsNewNameAndTheIndexHearsOfIt() {
    store.addBatch(List.of(Made.article("Weather", Made.line("B. Holm", "It rains"))));
    long before = store.lastChange();

    store.apply(new Edit.MergeSpeakers("Bo Holm", "B. Holm"));
    assertThat(statement().attribution().inWords()).isEqualTo("Anna Berg, B. Holm and Cy Dahl");
    assertThat(speaker("B. Holm").statements()).isEqualTo(2);
    assertThat(store.changesSince(before)).extracting(Change::articleId).contains(1L);

    store.apply(new Edit.SplitSpeaker("Bo Holm"));
    assertThat(statement().attribution().isBy("Bo Holm")).isTrue();
  }

  @Test
  void whoIsMergedIntoTheFirstSpeakerSaidItOnce() {
    store.apply(new Edit.MergeSpeakers("Bo Holm", "Anna Berg"));

    assertThat(statement().attribution().inWords()).isEqualTo("Anna Berg and Cy Dahl");
    assertThat(speaker("Anna Berg").statements()).isEqualTo(1);
  }

  @Test
  void aNewReadingReplacesTheFellows() {
    String text = store.article(1).orElseThrow().article().text();
    store.replaceFindings(1, Made.findings(text, Made.line("Anna Berg", WORDS).with("Cy Dahl")));
    assertThat(statement().attribution().inWords()).isEqualTo("Anna Berg and Cy Dahl");
    assertThat(store.speakers()).hasSize(2);

    store.replaceFindings(1, Made.findings(text, Made.line("Anna Berg", WORDS)));
    assertThat(statement().attribution().fellows()).isEmpty();
  }

  @Test
  void aRemovedArticleTakesThemAlong() {
    store.apply(new Edit.SetNote(1, "useful"));
    store.removeArticles(List.of(1L));
    assertThat(store.speakers()).isEmpty();

    store.addBatch(
        List.of(Made.article("Road", Made.line("Anna Berg", WORDS).with("Bo Holm", "Cy Dahl"))));
    Statement back = store.article(2).orElseThrow().statements().getFirst();
    assertThat(back.coding().note()).isEqualTo("useful");
    assertThat(back.attribution().inWords()).isEqualTo("Anna Berg, Bo Holm and Cy Dahl");
  }

  private Statement statement() {
    return store.article(1).orElseThrow().statements().getFirst();
  }

  private Speaker speaker(String name) {
    return store.speaker(name).orElseThrow();
  }
}
