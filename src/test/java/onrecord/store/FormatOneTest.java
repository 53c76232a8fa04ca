package onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.domain.ArticleDetails;
import onrecord.domain.Coding;
import onrecord.domain.Correction;
import onrecord.domain.DateOrigin;
import onrecord.domain.Edit;
import onrecord.domain.Facet;
import onrecord.domain.Fingerprint;
import onrecord.domain.ImportedArticle;
import onrecord.domain.Kind;
import onrecord.domain.MarkedArticle;
import onrecord.domain.Place;
import onrecord.domain.Query;
import onrecord.domain.ReadArticle;
import onrecord.domain.RoleHeld;
import onrecord.domain.SavedSearch;
import onrecord.domain.Span;
import onrecord.domain.Speaker;
import onrecord.domain.Stance;
import onrecord.domain.StanceTag;
import onrecord.domain.Statement;
import onrecord.domain.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library as the first format kept it, opened by today's program: nothing in it is lost. */
class FormatOneTest {

  private static final String HARBOUR =
      "Harbour talks\n\n“We will sign on Monday”, said Mara Voss. “Not before Friday”, Voss said.";
  private static final String MARKET =
      "Market day\n\n“Prices are fair”, a trader said, “and here they stay”.";
  private static final String REMOVED = "Old story\n\n“It was long ago”, said Mara Voss.";

  /** The rows that the first program wrote for these articles and what was done to them by hand. */
  private static final String ROWS =
      """
      INSERT INTO article VALUES
        (1, x'%1$s', 'Harbour talks', '2019-06-26', 'METADATA', 'The Harbour Post', 'A. Writer',
         'https://example.org/1', 'World', 'en', 'ports' || char(10) || 'talks', 'news.jsonl',
         'line 1', 'read twice', NULL),
        (2, x'%2$s', 'Market day', '2019-07-01', 'HAND', NULL, NULL, NULL, NULL, NULL, '',
         'market.txt', '', '', NULL);
      INSERT INTO speaker (id, name, key, type, role, affiliation, parent_id, root_id, statements)
      VALUES
        (1, 'Mara Voss', 'mara voss', 'person', 'harbour master', 'Port of Lunn', NULL, 1, 1),
        (2, 'Voss', 'voss', 'person', NULL, NULL, 1, 1, 0),
        (3, 'Ivo Brandt', 'ivo brandt', 'person', NULL, NULL, NULL, 3, 1),
        (4, 'unknown speaker', 'unknown speaker', 'anonymous', NULL, NULL, NULL, 4, 0);
      INSERT INTO statement (id, article_id, start_point, end_point, spans, kind, speaker_id,
          corrected_speaker_id, mention_start, mention_end, cue_start, cue_end, rule, confidence,
          why, note, rejected)
      VALUES
        (1, 1, 16, 38, NULL, 'direct', 1, NULL, 46, 55, 41, 45, 'quote-cue-speaker', 0.97,
         'The name follows.', 'the first promise', 0),
        (2, 1, 58, 75, NULL, 'direct', 2, 3, 78, 82, 83, 87, 'quote-speaker-cue', 0.9,
         'The name follows.', '', 0),
        (3, 2, 13, 28, '[[13,28],[46,64]]', 'direct', 4, NULL, 31, 39, 40, 44, 'quote-group', 0.6,
         'A group is named.', '', 1),
        (4, NULL, 12, 27, NULL, 'direct', 1, NULL, NULL, NULL, NULL, NULL, 'quote-cue-speaker', 0.9,
         'The name follows.', 'kept', 0);
      INSERT INTO claim VALUES (1, 'The port should open.', 7);
      INSERT INTO stance VALUES (1, 1, 1, 'supports');
      INSERT INTO code VALUES (1, 'promise');
      INSERT INTO statement_code VALUES (1, 1);
      INSERT INTO detached VALUES (4, x'%3$s', 'It was long ago', 'Old story' || char(10) || char(10) || '“', '”, said Mara Voss.');
      INSERT INTO topic VALUES ('ports', 'harbour OR port');
      INSERT INTO saved_search VALUES ('mine', 'sign', '2019-01-01', NULL, 1);
      INSERT INTO saved_search_choice VALUES ('mine', 'SPEAKER', 'Mara Voss');
      INSERT INTO change VALUES (1, 1), (2, 8);
      UPDATE sequence SET value = CASE name WHEN 'article' THEN 3 WHEN 'statement' THEN 4
          WHEN 'speaker' THEN 4 ELSE 8 END;
      """
          .formatted(Fingerprint.of(HARBOUR), Fingerprint.of(MARKET), Fingerprint.of(REMOVED));

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init")
  private Store store;

  @BeforeEach
  void openALibraryOfTheFirstFormat() {
    try (Sql sql = Connections.writer(folder.resolve("library.sqlite"))) {
      Migrations.ofProgram().upTo(1).run(sql, 0);
      sql.script(ROWS);
      sql.run("INSERT INTO article_text VALUES (1, ?), (2, ?)", HARBOUR, MARKET);
    }
    store = Store.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void theLibraryIsSoundAndItsOldFileIsTheBackup() {
    assertThat(store.problems()).isEmpty();
    assertThat(store.counts()).isEqualTo(new Counts(2, 2));
    Path copy = new Backups(folder).list().getFirst();
    try (Sql sql = Connections.readOnly(copy)) {
      assertThat(sql.number("PRAGMA user_version")).contains(1L);
      assertThat(sql.number("SELECT count(*) FROM statement")).contains(4L);
    }
  }

  @Test
  void articlesKeepTheirDetails() {
    var article = store.article(1).orElseThrow().article();
    assertThat(article.text()).isEqualTo(HARBOUR);
    assertThat(article.fingerprint()).isEqualTo(Fingerprint.of(HARBOUR));
    assertThat(article.note()).isEqualTo("read twice");
    assertThat(article.place()).isEqualTo(new Place("news.jsonl", "line 1"));
    assertThat(article.details().date()).isEqualTo(LocalDate.of(2019, 6, 26));
    assertThat(article.details().source()).isEqualTo("The Harbour Post");
    assertThat(article.details().topics()).containsExactly("ports", "talks");
    assertThat(store.article(2).orElseThrow().article().details().dateOrigin())
        .isEqualTo(DateOrigin.HAND);
  }

  @Test
  void statementsKeepWhatWasDoneByHand() {
    List<Statement> statements = store.article(1).orElseThrow().statements();
    Statement coded = statements.getFirst();
    assertThat(coded.content().text()).isEqualTo("We will sign on Monday");
    assertThat(coded.evidence().confidence()).isEqualTo(0.97);
    assertThat(coded.coding())
        .isEqualTo(
            new Coding(
                List.of(new StanceTag("The port should open.", Stance.SUPPORTS, "me")),
                List.of("promise"),
                "the first promise",
                Set.of()));
    Statement corrected = statements.getLast();
    assertThat(corrected.attribution().speaker().name()).isEqualTo("Ivo Brandt");
    assertThat(corrected.coding().corrections()).isEqualTo(EnumSet.of(Correction.SPEAKER));
    MarkedArticle market = store.article(2).orElseThrow();
    assertThat(market.counted()).isEmpty();
    assertThat(market.statements().getFirst().content().spans())
        .containsExactly(new Span(13, 28), new Span(46, 64));
    assertThat(market.statements().getFirst().content().kind()).isEqualTo(Kind.DIRECT);
  }

  @Test
  void aMergeHoldsAndCanBeTakenBack() {
    Speaker voss = store.speaker("Voss").orElseThrow();
    assertThat(voss.ref().name()).isEqualTo("Mara Voss");
    assertThat(voss.aliases()).containsExactly("Voss");
    assertThat(voss.roles())
        .containsExactly(new RoleHeld("harbour master", "Port of Lunn", null, null, null, 0));

    store.apply(new Edit.SplitSpeaker("Voss"));
    store.apply(new Edit.SetSpeaker(2, null));
    assertThat(store.speaker("Voss").orElseThrow().statements()).isEqualTo(1);
    assertThat(store.problems()).isEmpty();
  }

  @Test
  void aRoleStaysWithASpeakerWhoGetsAnotherName() {
    RoleHeld master = new RoleHeld("harbour master", "Port of Lunn", null, null, null, 0);

    store.apply(new Edit.RenameSpeaker("Mara Voss", "Mara Voss-Brandt"));

    Speaker renamed = store.speaker("Mara Voss").orElseThrow();
    assertThat(renamed.ref().name()).isEqualTo("Mara Voss-Brandt");
    assertThat(renamed.roles()).containsExactly(master);
    assertThat(store.speakers())
        .filteredOn(it -> it.ref().id() == renamed.ref().id())
        .singleElement()
        .satisfies(it -> assertThat(it.roles()).containsExactly(master));
  }

  @Test
  void whatWaitedForItsArticleComesBackWithIt() {
    store.addBatch(
        List.of(
            new ReadArticle(
                new ImportedArticle(
                    ArticleDetails.titled("Old story"), REMOVED, Place.wholeOf("old.txt")),
                Made.findings(REMOVED, Made.line("Mara Voss", "It was long ago")))));

    Statement back = store.article(4).orElseThrow().statements().getFirst();
    assertThat(back.id()).isEqualTo(4);
    assertThat(back.coding().note()).isEqualTo("kept");
    assertThat(store.problems()).isEmpty();
  }

  @Test
  void topicsAndSearchesStay() {
    assertThat(store.topics()).containsExactly(new Topic("ports", "harbour OR port"));
    assertThat(store.savedSearches())
        .containsExactly(
            new SavedSearch(
                "mine",
                new Query(
                    "sign",
                    Map.of(Facet.SPEAKER, Set.of("Mara Voss")),
                    LocalDate.of(2019, 1, 1),
                    null,
                    true)));
    assertThat(store.claims()).containsExactly("The port should open.");
    assertThat(store.codes()).containsExactly("promise");
  }

  @Test
  void aNewImportGoesOnWithTheOldNumbersAndNames() {
    store.addBatch(List.of(Made.article("New story", Made.line("Voss", "We did sign"))));

    Statement added = store.article(4).orElseThrow().statements().getFirst();
    assertThat(added.id()).isEqualTo(5);
    assertThat(added.attribution().speaker().name()).isEqualTo("Mara Voss");
    assertThat(store.changesSince(8)).containsExactly(new Change(9, 4));
  }
}
