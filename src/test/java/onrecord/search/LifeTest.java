package onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import onrecord.domain.Query;
import onrecord.domain.RoleHeld;
import onrecord.domain.SearchRequest;
import onrecord.domain.Speaker;
import onrecord.domain.SpeakerRef;
import onrecord.domain.SpeakerType;
import onrecord.domain.StatementOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing, closing, opening again, damage. */
class LifeTest extends IndexTest {

  private void reopen(String libraryId) {
    index.close();
    index = SearchIndex.open(folder, libraryId);
  }

  @Test
  void keepsWhatWasCommittedWithItsChangeNumber() {
    put(samples.article(1, "2019-01-01").says("Lark", "Peace."));
    index.commit(7);
    put(samples.article(2, "2019-01-02").says("Lark", "War."));

    reopen("library");

    assertThat(index.lastChange()).isEqualTo(7);
    assertThat(index.articleIds()).containsExactly(1);
    assertThat(index.counts()).isEqualTo(new IndexCounts(1, 1));
  }

  @Test
  void putReplacesTheWholeArticle() {
    put(samples.article(1, "2019-01-01").says("Lark", "Peace.").says("Dorn", "Talks."));
    put(samples.article(1, "2019-01-02").says("Lark", "War."));
    put(samples.article(1, "2019-01-02").says("Lark", "War."));

    assertThat(index.counts()).isEqualTo(new IndexCounts(1, 1));
    assertFinds("peace");
    assertFinds("war", 100L);
  }

  @Test
  void daysInWordsAndDaysOfAFilterFindTheSameAfterAnArticleWasReplaced() {
    put(
        samples.article(1, "2018-06-01").says("Lark", "Peace."),
        samples.article(2, "2018-07-01").says("Dorn", "Talks."));
    put(samples.article(1, "2018-06-01").says("Lark", "War."));
    LocalDate newYear = LocalDate.of(2018, 1, 1);

    assertThat(total(Query.ALL.between(newYear, newYear.plusYears(1).minusDays(1)))).isEqualTo(2);
    assertThat(total(Query.ALL.withWords("date:2018"))).isEqualTo(2);
  }

  private long total(Query query) {
    return index.search(SearchRequest.firstPage(query, StatementOrder.NEWEST, 10)).total();
  }

  @Test
  void replacesArticlesAfterReopeningToo() {
    put(samples.article(5, "2019-01-01").says("Lark", "Peace."));
    index.commit(1);
    reopen("library");
    put(samples.article(5, "2019-01-01").says("Lark", "War."));

    assertThat(index.counts()).isEqualTo(new IndexCounts(1, 1));
  }

  @Test
  void removeForgetsArticlesAndTheirStatements() {
    put(
        samples.article(1, null).says("Lark", "Peace."),
        samples.article(2, null).says("Dorn", "Peace."));

    index.remove(List.of(1L, 99L));
    index.refresh();

    assertFinds("peace", 200L);
    assertThat(index.articleIds()).containsExactly(2);
  }

  @Test
  void findsSpeakersByAliasRoleAndAffiliation() {
    var lark =
        new Speaker(
            new SpeakerRef(1, "Lark Fen-mo", SpeakerType.PERSON),
            List.of("the Blue House chief"),
            List.of(new RoleHeld("President", null, "South Korea", null, null, 1)),
            1,
            0);
    Samples.put(
        index,
        List.of(samples.article(1, null).says("Lark Fen-mo", "Peace.").done()),
        Map.of(1L, lark));
    index.refresh();

    assertFinds("speaker:\"blue house\"", 100L);
    assertFinds("speaker:president", 100L);
    assertFinds("speaker:\"south korea\"", 100L);
    assertFinds("speaker:\"in the blue\"");
  }

  @Test
  void forgetsArticlesThatTheSourceDoesNotTell() {
    put(
        samples.article(1, null).says("Lark", "Peace."),
        samples.article(2, null).says("Lark", "Peace."));

    index.put(List.of(1L), ids -> new ArticleSource.Told(List.of(), Map.of()));
    index.refresh();

    assertFinds("peace", 200L);
  }

  @Test
  void throwsWhatTheSourceThrewAndGoesBackToTheLastCommit() {
    put(samples.article(1, null).says("Lark", "Peace."));
    index.commit(7);
    put(samples.article(2, null).says("Lark", "Peace."));
    var gone = new IllegalStateException("the disk is gone");

    index.put(
        LongStream.range(3, 300).boxed().toList(),
        ids -> {
          throw gone;
        });

    assertThatThrownBy(index::refresh).isSameAs(gone);
    assertThat(index.lastChange()).isEqualTo(7);
    assertFinds("peace", 100L);
  }

  @Test
  void startsEmptyForAnotherLibrary() {
    put(samples.article(1, null).says("Lark", "Peace."));
    index.commit(7);

    reopen("another library");

    assertThat(index.lastChange()).isZero();
    assertThat(index.counts()).isEqualTo(new IndexCounts(0, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_", ".si", ".cfs", ".cfe"})
  void startsEmptyWhenAFileIsDamaged(String part) throws IOException {
    put(samples.article(1, null).says("Lark", "Peace."));
    index.commit(7);
    index.close();
    try (var files = Files.list(folder)) {
      for (Path file :
          files.filter(file -> file.getFileName().toString().contains(part)).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }

    index = SearchIndex.open(folder, "library");
    put(samples.article(2, null).says("Lark", "Peace."));

    assertThat(index.lastChange()).isZero();
    assertThat(index.articleIds()).containsExactly(2);
  }

  @Test
  void startsEmptyWhenAFileIsMissing() throws IOException {
    put(samples.article(1, null).says("Lark", "Peace."));
    index.commit(7);
    index.close();
    try (var files = Files.list(folder)) {
      for (Path file :
          files.filter(file -> !file.getFileName().toString().startsWith("seg")).toList()) {
        Files.delete(file);
      }
    }

    index = SearchIndex.open(folder, "library");

    assertThat(index.lastChange()).isZero();
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "open files cannot be deleted there")
  void goesBackToTheLastCommitWhenWritingFails() throws IOException {
    put(samples.article(1, null).says("Lark", "Peace."));
    index.commit(3);
    Set<Path> committed = files();
    put(samples.article(2, null).says("Lark", "War."));
    for (Path file : files()) {
      if (!committed.contains(file)) {
        Files.delete(file);
      }
    }

    assertThatThrownBy(() -> index.commit(4)).isInstanceOf(SearchException.class);

    assertThat(index.lastChange()).isEqualTo(3);
    assertThat(index.articleIds()).containsExactly(1);
    put(samples.article(2, null).says("Lark", "War."));
    index.commit(4);
    assertThat(search(Query.ALL).total()).isEqualTo(2);
  }

  private Set<Path> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.collect(Collectors.toSet());
    }
  }

  @Test
  void aSecondWriterIsToldSo() {
    assertThatThrownBy(() -> SearchIndex.open(folder, "library"))
        .isInstanceOf(SearchException.class)
        .hasMessageContaining("open");
    assertThat(index.counts().articles()).isZero();
  }
}
