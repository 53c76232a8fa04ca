package onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import onrecord.domain.DateOrigin;
import onrecord.domain.Edit;
import onrecord.domain.KeptApart;
import onrecord.domain.RoleHeld;
import onrecord.domain.Speaker;
import onrecord.domain.SpeakerRef;
import onrecord.domain.SpeakerType;
import onrecord.domain.identity.LikelyMerge;
import org.junit.jupiter.api.Test;

/** One speaker over many articles: names, roles, decisions. */
class WhoIsWhoTest extends OpenStore {

  @Test
  void theSameFullNameInAnotherOrderIsTheSameSpeaker() {
    tell("one", "2018-01-02", "Orbán Viktor", "President");
    tell("two", "2019-01-02", "Viktor Orban", "President");
    assertThat(store.speakers()).hasSize(1);
    assertThat(speaker("Viktor Orban").aliases()).containsExactly("Viktor Orban");
  }

  @Test
  void aNameThatWasSplitOffByHandStaysApartAtLaterImports() {
    tell("one", "2018-01-02", "Orbán Viktor", "President");
    tell("two", "2019-01-02", "Viktor Orban", "President");
    store.apply(new Edit.SplitSpeaker("Viktor Orban"));
    tell("three", "2019-01-03", "Viktor Orban", "President");
    assertThat(store.speakers()).hasSize(2);
  }

  @Test
  void aSurnameAloneIsOnlyEverSuggested() {
    tell("one", "2018-01-02", "Mike Berg", "Secretary of State");
    tell("two", "2018-01-03", "Berg", "Secretary of State");
    assertThat(store.speakers()).hasSize(2);
    assertThat(store.likelyMerges(10))
        .extracting(LikelyMerge::evidence)
        .containsExactly(
            "The same surname and role “Secretary of State”; nobody else here has it; in 1 and 1"
                + " article, never in the same one as different persons.");
  }

  @Test
  void aYesIsAppliedAtEveryImportAndCanBeTakenBack() {
    tell("one", "2018-01-02", "Mike Berg", "Secretary of State");
    tell("two", "2018-01-03", "Berg", "Secretary of State");
    Edit back = store.apply(new Edit.MergeSpeakers("Berg", "Mike Berg")).inverse();
    tell("three", "2018-01-04", "BERG", "Secretary of State");
    assertThat(speaker("Berg").statements()).isEqualTo(3);
    assertThat(store.likelyMerges(10)).isEmpty();

    store.apply(back);
    assertThat(speaker("Berg").statements()).isEqualTo(2);
    assertThat(store.likelyMerges(10)).hasSize(1);
  }

  @Test
  void aNoIsRememberedForAllNamesOfBoth() {
    tell("one", "2018-01-02", "Mike Berg", "Secretary of State");
    tell("two", "2018-01-03", "Berg", "Secretary of State");
    Edit back = store.apply(new Edit.SetApart("Berg", "Mike Berg", true)).inverse();
    tell("three", "2018-01-04", "Berg", "Secretary of State");
    assertThat(store.likelyMerges(10)).isEmpty();
    assertThat(store.keptApart()).containsExactly(new KeptApart("Mike Berg", "Berg"));

    store.apply(new Edit.RenameSpeaker("Mike Berg", "Michael Berg"));
    assertThat(store.likelyMerges(10)).isEmpty();
    store.apply(back);
    assertThat(store.likelyMerges(10)).hasSize(1);
  }

  @Test
  void rolesHaveTheMonthsInWhichArticlesTellThem() {
    tell("one", "2018-04-02", "Mike Berg", "the Secretary of State");
    tell("two", "2021-01-09", "Mike Berg", "Secretary of State");
    tell("three", "2017-05-01", "Mike Berg", "director");
    Speaker berg = speaker("Mike Berg");
    assertThat(berg.roles())
        .containsExactly(
            role("Secretary of State", "2018-04", "2021-01", 2),
            role("Director", "2017-05", "2017-05", 1));
    assertThat(berg.roles().getFirst().years()).isEqualTo("2018–2021");
    assertThat(berg.description()).isEqualTo("Secretary of State");
  }

  @Test
  void rolesFollowMergesDatesAndRemovals() {
    tell("one", "2018-04-02", "Mike Berg", "Minister");
    tell("two", "2019-01-09", "Berg", "Minister");
    store.apply(new Edit.MergeSpeakers("Berg", "Mike Berg"));
    assertThat(speaker("Berg").roles()).containsExactly(role("Minister", "2018-04", "2019-01", 2));

    store.apply(new Edit.SetDate(2, LocalDate.of(2020, 6, 1), DateOrigin.HAND));
    assertThat(speaker("Berg").roles()).containsExactly(role("Minister", "2018-04", "2020-06", 2));
    store.removeArticles(List.of(1L));
    assertThat(speaker("Berg").roles()).containsExactly(role("Minister", "2020-06", "2020-06", 1));
    store.apply(new Edit.SetRejected(2, true));
    assertThat(speaker("Berg").roles()).isEmpty();
    assertThat(store.problems()).isEmpty();
  }

  @Test
  void theTypeCanBeCorrectedAndStaysCorrected() {
    tell("one", "2018-04-02", "Minju Berg", "Minister");
    Edit back =
        store.apply(new Edit.SetSpeakerType("Minju Berg", SpeakerType.ORGANISATION)).inverse();
    assertThat(store.changesSince(1)).as("articles to be indexed again").isEmpty();
    tell("two", "2018-04-03", "Minju Berg", "Minister");
    assertThat(speaker("Minju Berg").ref().type()).isEqualTo(SpeakerType.ORGANISATION);
    assertThat(store.isTypedByHand("Minju Berg")).isTrue();

    store.apply(back);
    assertThat(speaker("Minju Berg").ref().type()).isEqualTo(SpeakerType.PERSON);
    assertThat(store.isTypedByHand("Minju Berg")).isFalse();
  }

  @Test
  void aTypeStaysCorrectedUnderAnotherName() {
    tell("one", "2018-04-02", "Minju Berg", "Minister");
    store.apply(new Edit.SetSpeakerType("Minju Berg", SpeakerType.ORGANISATION));
    store.apply(new Edit.RenameSpeaker("Minju Berg", "The Minju"));

    assertThat(speaker("Minju Berg").ref())
        .extracting(SpeakerRef::name, SpeakerRef::type)
        .containsExactly("The Minju", SpeakerType.ORGANISATION);
    assertThat(store.isTypedByHand("Minju Berg")).isTrue();
  }

  @Test
  void typesOfALibraryOfFormat5AreAsArticlesToldThem() {
    store.close();
    Path old = folder.resolve("old");
    try (Database database = Database.open(old, Migrations.ofProgram().upTo(5))) {
      database.write(
          sql -> {
            sql.script(
                """
                INSERT INTO speaker (id, name, key, identity, type, root_id)
                VALUES (1, 'Minju Berg', 'minju berg', '', 'document', 1);
                UPDATE sequence SET value = 1;
                """);
            return sql;
          });
    }
    store = Store.open(old);

    assertThat(speaker("Minju Berg").ref().type()).isEqualTo(SpeakerType.DOCUMENT);
    assertThat(store.isTypedByHand("Minju Berg")).isFalse();
  }

  @Test
  void aLibraryOfFormat1KeepsItsRolesAndLearnsItsIdentities() {
    store.close();
    Path old = folder.resolve("old");
    try (Database database = Database.open(old, Migrations.ofProgram().upTo(1))) {
      database.write(
          sql -> {
            sql.script(
                """
                INSERT INTO article (id, fingerprint, title, date_origin, topics, file, position)
                VALUES (1, zeroblob(32), 'Old', 'NONE', '', 'old.txt', '');
                INSERT INTO article_text VALUES (1, 'We will talk.');
                INSERT INTO speaker (id, name, key, type, role, root_id, statements)
                VALUES (1, 'Orbán Viktor', 'orban viktor', 'person', 'the president', 1, 1);
                INSERT INTO statement (id, article_id, start_point, end_point, kind, speaker_id,
                    rule, confidence, why)
                VALUES (1, 1, 0, 13, 'direct', 1, 'made', 0.9, 'The test says so.');
                UPDATE sequence SET value = 1;
                """);
            return sql;
          });
    }
    store = Store.open(old);
    assertThat(store.problems()).isEmpty();
    assertThat(store.speakers())
        .containsExactly(
            new Speaker(
                new SpeakerRef(1, "Orbán Viktor", SpeakerType.PERSON),
                List.of(),
                List.of(new RoleHeld("the president", null, null, null, null, 0)),
                1,
                0));
    tell("new", "2019-01-02", "Viktor Orban", "President");
    assertThat(store.speakers()).hasSize(1);
    assertThat(speaker("Viktor Orban").description()).isEqualTo("President");
  }

  @Test
  void aSpokespersonSpeaksForTheInstitution() {
    add(
        "one",
        Made.line("Anna Berg", "We will talk").as("spokeswoman").of("Aland Foreign Ministry"));
    assertThat(store.article(1).orElseThrow().statements())
        .allMatch(said -> said.attribution().isBy("Anna Berg"))
        .allMatch(said -> said.attribution().isBy("Aland Foreign Ministry"));
    assertThat(speaker("Aland Foreign Ministry").relayed()).isEqualTo(1);
    assertThat(speaker("Aland Foreign Ministry").statements()).isZero();

    store.apply(new Edit.MergeSpeakers("Anna Berg", "Aland Foreign Ministry"));
    assertThat(speaker("Anna Berg").statements()).isEqualTo(1);
    assertThat(speaker("Anna Berg").relayed()).isZero();
    store.apply(new Edit.SplitSpeaker("Anna Berg"));
    store.apply(new Edit.SetSpeaker(1, "Bo Holm"));
    assertThat(store.speaker("Aland Foreign Ministry").orElseThrow().relayed()).isZero();
    assertThat(store.problems()).isEmpty();
  }

  @Test
  void aSpokespersonWithoutANameIsTheInstitution() {
    add(
        "one",
        Made.mentioned("a ministry spokesman", "We will talk")
            .as("spokesman")
            .of("Aland Foreign Ministry"));
    Speaker ministry = speaker("Aland Foreign Ministry");
    assertThat(ministry.statements()).isEqualTo(1);
    assertThat(ministry.ref().type()).isEqualTo(SpeakerType.ORGANISATION);
  }

  @Test
  void aMinistryIsOneUnderBothFormsOfItsName() {
    add("one", Made.line("Aland Foreign Ministry", "We will talk").byBody());
    add("two", Made.line("Aland Ministry of Foreign Affairs", "We will wait").byBody());
    assertThat(store.speakers()).hasSize(1);
    assertThat(speaker("Aland Ministry of Foreign Affairs").aliases())
        .containsExactly("Aland Ministry of Foreign Affairs");

    store.apply(new Edit.SplitSpeaker("Aland Ministry of Foreign Affairs"));
    assertThat(store.speakers()).hasSize(2);
  }

  @Test
  void anAcronymWaitsForAWord() {
    add("one", Made.line("Aland Coast Guard", "We will talk").byBody());
    add("two", Made.line("ACG", "We will wait").byBody());
    assertThat(store.speakers()).hasSize(2);
    assertThat(store.likelyMerges(10))
        .extracting(merge -> merge.kept().ref().name())
        .containsExactly("Aland Coast Guard");
  }

  @Test
  void aSurnameOfAnotherArticleIsNobodysFullName() {
    add("one", Made.line("Anna Berg", "We will talk"));
    add("two", Made.line("Berg", "We will wait"));
    assertThat(store.speakers()).hasSize(2);
    assertThat(store.likelyMerges(10))
        .extracting(merge -> merge.merged().ref().name())
        .containsExactly("Berg");

    add("three", Made.line("Bo Berg", "We will see"));
    assertThat(store.speakers()).hasSize(3);
    assertThat(store.likelyMerges(10)).isEmpty();
  }

  @Test
  void ministriesOfTwoCountriesStayApart() {
    add(
        "one",
        Made.line("Anna Berg", "We will talk").as("spokeswoman").of("Aland Foreign Ministry"));
    add("two", Made.line("Bo Holm", "We will wait").as("spokesman").of("Borland Foreign Ministry"));
    add("three", Made.line("Cy Dahl", "We will see").as("spokesman").of("Foreign Ministry"));
    assertThat(store.speakers()).hasSize(6);
    assertThat(store.likelyMerges(10)).isEmpty();
  }

  private void add(String title, Made.Line line) {
    store.addBatch(List.of(Made.dated(title, LocalDate.of(2018, 4, 2), line)));
  }

  private static RoleHeld role(String title, String first, String last, long statements) {
    return new RoleHeld(
        title, null, null, YearMonth.parse(first), YearMonth.parse(last), statements);
  }

  private Speaker speaker(String name) {
    return store.speaker(name).orElseThrow();
  }

  private void tell(String title, String date, String name, String role) {
    store.addBatch(
        List.of(
            Made.dated(
                title,
                LocalDate.parse(date),
                Made.line(name, "We will talk about " + title).as(role))));
  }
}
