package onrecord.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.domain.Coding;
import onrecord.domain.Content;
import onrecord.domain.DateOrigin;
import onrecord.domain.Edit;
import onrecord.domain.Facet;
import onrecord.domain.Kind;
import onrecord.domain.MarkedArticle;
import onrecord.domain.MarkedWords;
import onrecord.domain.Query;
import onrecord.domain.SavedSearch;
import onrecord.domain.Span;
import onrecord.domain.Speaker;
import onrecord.domain.SpeakerType;
import onrecord.domain.Stance;
import onrecord.domain.Statement;
import onrecord.domain.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library that was exported as JSON lines is had back whole by an import. */
class RestorationTest {

  private static final int ARTICLES = 8;

  /** Such article numbers as a library of one import in order gives. */
  private static final long CODED = 1;

  private static final long CORRECTED = 2;
  private static final long ADDED = 3;

  @TempDir Path folder;
  private Path news;
  private Path exported;

  /** What a library tells of itself, without keys, which each gives itself. */
  private record Told(
      List<String> articles,
      List<Content> contents,
      List<String> speakers,
      List<Coding> codings,
      List<String> whoIsWho,
      List<Topic> topics,
      List<SavedSearch> searches) {

    static Told by(Library library) {
      List<String> articles = new ArrayList<>();
      List<Content> contents = new ArrayList<>();
      List<String> speakers = new ArrayList<>();
      List<Coding> codings = new ArrayList<>();
      for (long id = 1; id <= ARTICLES; id++) {
        MarkedArticle marked = library.article(id).orElseThrow();
        articles.add(
            String.join(
                "|",
                marked.article().text(),
                marked.article().details().toString(),
                marked.article().note()));
        for (Statement statement : marked.statements()) {
          contents.add(statement.content());
          speakers.add(statement.attribution().speaker().name());
          codings.add(statement.coding());
        }
      }
      return new Told(
          articles,
          contents,
          speakers,
          codings,
          library.speakers().stream().map(Told::who).toList(),
          library.topics(),
          library.savedSearches());
    }

    private static String who(Speaker speaker) {
      return speaker.ref().name()
          + speaker.aliases()
          + speaker.ref().type()
          + speaker.statements()
          + speaker.roles();
    }
  }

  @BeforeEach
  void exportALibraryWithHandWork() {
    news = new NewsFile().numbered(1, ARTICLES).writeTo(folder.resolve("news.jsonl"));
    exported = folder.resolve("export.jsonl");
    try (Library library = imported("First.onrecord", news)) {
      code(library);
      correct(library);
      decide(library);
      library.export(Query.ALL, ExportFormat.JSONL, exported);
    }
  }

  private static void code(Library library) {
    long id = library.article(CODED).orElseThrow().statements().getFirst().id();
    library.apply(new Edit.SetStance(id, "Counting helps.", Stance.SUPPORTS));
    library.apply(new Edit.SetStance(id, "Leaving helps.", Stance.OPPOSES));
    library.apply(new Edit.SetCodes(id, List.of("promise", "number")));
    library.apply(new Edit.SetNote(id, "the first one"));
    library.apply(new Edit.SetArticleNote(CODED, "read twice"));
    library.apply(new Edit.SetDate(CODED, LocalDate.of(2019, 7, 1), DateOrigin.HAND));
  }

  private static void correct(Library library) {
    List<Statement> statements = library.article(CORRECTED).orElseThrow().statements();
    Statement first = statements.getFirst();
    Span span = first.content().spans().getFirst();
    library.apply(new Edit.SetSpeaker(first.id(), "Ivo Brandt"));
    library.apply(
        new Edit.SetWords(
            first.id(),
            new MarkedWords(List.of(new Span(span.start() + 3, span.end())), Kind.MIXED)));
    library.apply(new Edit.SetRejected(statements.getLast().id(), true));
    library.apply(
        new Edit.AddStatement(
            null, ADDED, new MarkedWords(List.of(new Span(0, 13)), Kind.INDIRECT), "Mara Voss"));
    Statement found = library.article(ADDED).orElseThrow().statements().getLast();
    library.apply(new Edit.SetAccepted(found.id(), true));
  }

  private static void decide(Library library) {
    library.apply(new Edit.RenameSpeaker("Anna Berg", "Anna Berg of Lunn"));
    library.apply(new Edit.MergeSpeakers("Mara Voss", "Peter Holm"));
    library.apply(new Edit.SetApart("Peter Holm", "Anna Berg", true));
    library.apply(new Edit.SetSpeakerType("Ivo Brandt", SpeakerType.ORGANISATION));
    library.apply(new Edit.PutTopic(new Topic("numbers", "count OR number")));
    library.apply(
        new Edit.PutSearch(
            new SavedSearch(
                "mine", Query.ALL.withWords("count").with(Facet.SPEAKER, Set.of("Peter Holm")))));
  }

  private Library imported(String name, Path file) {
    Library library = Library.openOrCreate(folder.resolve(name));
    ImportReport report = library.startImport(ImportRequest.of(List.of(file))).await();
    assertThat(report.refused()).isEmpty();
    return library;
  }

  @Test
  void aNewLibraryBecomesAsTheOldOneWas() {
    try (Library first = Library.open(folder.resolve("First.onrecord"));
        Library second = imported("Second.onrecord", exported)) {
      assertThat(Told.by(second)).isEqualTo(Told.by(first));
      assertThat(second.check().problems()).isEmpty();
      assertThat(second.likelyMerges(10)).isEqualTo(first.likelyMerges(10));
    }
  }

  @Test
  void handWorkComesToArticlesThatAreThereAlready() {
    try (Library first = Library.open(folder.resolve("First.onrecord"));
        Library second = imported("Second.onrecord", news)) {
      second.startImport(ImportRequest.of(List.of(exported))).await();

      assertThat(Told.by(second)).isEqualTo(Told.by(first));
      assertThat(second.check().problems()).isEmpty();
    }
  }

  @Test
  void workOnATextWithOtherWhiteSpaceIsRefusedInASentence() {
    NewsFile other = new NewsFile();
    other.article(
        "Title 1",
        "2019-06-26",
        "The Harbour Post",
        NewsFile.text(1).replace("harbour town", "harbour  town"));
    try (Library second =
        imported("Second.onrecord", other.writeTo(folder.resolve("other.jsonl")))) {
      ImportReport report = second.startImport(ImportRequest.of(List.of(exported))).await();

      assertThat(report.refused())
          .singleElement()
          .satisfies(
              refusal -> {
                assertThat(refusal.place().file()).isEqualTo("Title 1");
                assertThat(refusal.reason()).contains("other white space");
              });
      assertThat(second.article(1).orElseThrow().statements().getFirst().coding())
          .isEqualTo(Coding.NONE);
    }
  }

  @Test
  void anExportOfAnEarlierProgramIsTakenToo() throws IOException {
    Path earlier = folder.resolve("earlier.jsonl");
    List<String> lines = Files.readAllLines(exported);
    ObjectNode header = (ObjectNode) new ObjectMapper().readTree(lines.getFirst());
    header.remove("kept_apart");
    header
        .withArray("speakers")
        .forEach(speaker -> ((ObjectNode) speaker).remove(List.of("roles", "relayed")));
    List<String> changed = new ArrayList<>(lines);
    changed.set(0, header.toString());
    Files.write(earlier, changed);

    try (Library second = imported("Second.onrecord", earlier)) {
      assertThat(second.topics()).extracting(Topic::name).containsExactly("numbers");
    }
  }

  @Test
  void theNameThatTheLibraryPrefersStays() {
    try (Library second = imported("Second.onrecord", news)) {
      second.apply(new Edit.RenameSpeaker("Peter Holm", "Captain Holm"));
      second.startImport(ImportRequest.of(List.of(exported))).await();

      assertThat(second.speakers())
          .extracting(speaker -> speaker.ref().name())
          .contains("Captain Holm")
          .doesNotContain("Peter Holm");
    }
  }

  @Test
  void namesThatWereTakenApartAreTwoSpeakersAgain() {
    Path both =
        new NewsFile()
            .article("One", "2019-06-26", "The Post", "“We shall wait,” Ildiko Szabo said.")
            .article("Two", "2019-06-27", "The Post", "“We shall go,” Szabo Ildiko said.")
            .writeTo(folder.resolve("both.jsonl"));
    Path taken = folder.resolve("taken.jsonl");
    try (Library first = imported("Apart.onrecord", both)) {
      assertThat(first.speakers()).hasSize(1);
      first.apply(new Edit.SplitSpeaker("Szabo Ildiko"));
      assertThat(first.speakers()).hasSize(2);
      first.export(Query.ALL, ExportFormat.JSONL, taken);
    }

    try (Library second = imported("Second.onrecord", taken);
        Library third = imported("Third.onrecord", both)) {
      third.startImport(ImportRequest.of(List.of(taken))).await();
      for (Library library : List.of(second, third)) {
        assertThat(library.speakers())
            .extracting(speaker -> speaker.ref().name())
            .containsExactlyInAnyOrder("Ildiko Szabo", "Szabo Ildiko");
        assertThat(library.check().problems()).isEmpty();
      }
    }
  }

  @Test
  void theTypeThatTheLibraryWasToldStays() {
    try (Library second = imported("Second.onrecord", news)) {
      second.apply(new Edit.RenameSpeaker("Peter Holm", "Ivo Brandt"));
      second.apply(new Edit.SetSpeakerType("Ivo Brandt", SpeakerType.DOCUMENT));
      second.startImport(ImportRequest.of(List.of(exported))).await();

      assertThat(second.speaker("Ivo Brandt").orElseThrow().ref().type())
          .isEqualTo(SpeakerType.DOCUMENT);
    }
  }

  @Test
  void importingAgainChangesNothing() {
    try (Library second = imported("Second.onrecord", exported)) {
      Told before = Told.by(second);
      second.startImport(ImportRequest.of(List.of(exported))).await();

      assertThat(Told.by(second)).isEqualTo(before);
    }
  }

  @Test
  void whatTheLibraryHasItselfWins() {
    try (Library second = imported("Second.onrecord", news)) {
      long id = second.article(CODED).orElseThrow().statements().getFirst().id();
      second.apply(new Edit.SetNote(id, "my own"));
      second.apply(new Edit.SetStance(id, "Counting helps.", Stance.UNCLEAR));
      second.startImport(ImportRequest.of(List.of(exported))).await();

      Coding coding = second.article(CODED).orElseThrow().statements().getFirst().coding();
      assertThat(coding.note()).isEqualTo("my own");
      assertThat(coding.stances())
          .extracting("claim", "stance")
          .containsExactly(
              tuple("Counting helps.", Stance.UNCLEAR), tuple("Leaving helps.", Stance.OPPOSES));
    }
  }

  @Test
  void aLibraryOfALaterProgramIsRefusedInASentence() throws IOException {
    Path later = folder.resolve("later.jsonl");
    Files.writeString(
        later, Files.readString(exported).replaceFirst("\"version\":1", "\"version\":9"));
    try (Library second = Library.openOrCreate(folder.resolve("Second.onrecord"))) {
      ImportReport report = second.startImport(ImportRequest.of(List.of(later))).await();

      assertThat(report.refused())
          .singleElement()
          .satisfies(
              refusal ->
                  assertThat(refusal.reason()).contains("written by a later version of OnRecord"));
      assertThat(report.articles()).isEqualTo(ARTICLES);
    }
  }
}
