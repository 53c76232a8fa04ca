package onrecord.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import onrecord.domain.DateOrigin;
import onrecord.domain.Edit;
import onrecord.domain.Facet;
import onrecord.domain.MarkedArticle;
import onrecord.domain.Query;
import onrecord.domain.SearchRequest;
import onrecord.domain.Speaker;
import onrecord.domain.SpeakerType;
import onrecord.domain.Stance;
import onrecord.domain.Statement;
import onrecord.domain.StatementOrder;
import onrecord.domain.Topic;

/** What holds for any text and any sequence of edits. */
class LibraryProperties {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Pieces that shift offsets: astral characters, combining accents, line ends, marks. */
  private static final String[] PIECES = {
    "😀",
    "e\u0301",
    "\r\n",
    "\r",
    "\n\n",
    "\u00a0",
    "\u00ad",
    "\ufeff",
    "👩‍👩‍👧",
    "한국",
    "ﬁ",
    "Å",
    "“",
    "”",
    "\"",
    "’",
    " talks ",
    "\t",
    "𝒜",
    "\u2028",
    "said",
    ". "
  };

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  void offsetsSurviveImportStoreAndExport(@ForAll("manyTexts") List<String> texts)
      throws IOException {
    Path folder = Files.createTempDirectory("onrecord-offsets");
    try (Library library = Library.openOrCreate(folder.resolve("Any.onrecord"))) {
      NewsFile news = new NewsFile();
      for (int i = 0; i < texts.size(); i++) {
        news.article("Title " + i, "2019-06-26", "Post", text(i, texts.get(i)));
      }
      Path file = news.writeTo(folder.resolve("any.jsonl"));
      ImportReport report = library.startImport(ImportRequest.of(List.of(file))).await();
      Path out = folder.resolve("out.jsonl");
      library.export(Query.ALL, ExportFormat.JSONL, out);

      assertThat(report.articles()).isEqualTo(texts.size());
      assertThat(requireTrueOffsets(out)).isEqualTo(report.statements());
      assertThat(report.statements()).isPositive();
    } finally {
      FolderTree.delete(folder);
    }
  }

  private static String text(int number, String any) {
    return any + "\n\n“We shall talk " + any.strip() + " again,” Anna Berg said. " + number;
  }

  /** Cuts every statement out of its article by code points, as a reader of the file would. */
  private static long requireTrueOffsets(Path exported) throws IOException {
    long statements = 0;
    for (String line : Files.readAllLines(exported)) {
      JsonNode article = MAPPER.readTree(line);
      int[] points = article.path("text").asText().codePoints().toArray();
      for (JsonNode statement : article.path("statements")) {
        List<String> slices = new ArrayList<>();
        for (JsonNode span : statement.path("spans")) {
          int start = span.get(0).asInt();
          slices.add(new String(points, start, span.get(1).asInt() - start));
        }
        assertThat(String.join(" … ", slices)).isEqualTo(statement.path("text").asText());
        statements++;
      }
    }
    return statements;
  }

  @Provide
  Arbitrary<List<String>> manyTexts() {
    Arbitrary<String> piece =
        Arbitraries.oneOf(
            Arbitraries.of(PIECES), Arbitraries.strings().ofMinLength(1).ofMaxLength(8));
    Arbitrary<String> text =
        piece
            .list()
            .ofMaxSize(20)
            .map(pieces -> String.join("", pieces))
            .filter(LibraryProperties::isWellFormed);
    return text.list().ofSize(25);
  }

  private static boolean isWellFormed(String text) {
    return text.codePoints()
        .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }

  /** What a researcher does, with places to do it at. */
  private record Deed(String what, int where, int value) {}

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  void indexAndStoreAgreeAfterAnyEdits(@ForAll("deeds") List<Deed> deeds) throws IOException {
    Path folder = Files.createTempDirectory("onrecord-edits");
    try (Library library = Library.openOrCreate(folder.resolve("Any.onrecord"))) {
      Path file = new NewsFile().numbered(1, 6).writeTo(folder.resolve("any.jsonl"));
      library.startImport(ImportRequest.of(List.of(file))).await();
      for (Deed deed : deeds) {
        perform(library, deed);
      }
      requireAgreement(library);
    } finally {
      FolderTree.delete(folder);
    }
  }

  private static void perform(Library library, Deed deed) {
    try {
      switch (deed.what()) {
        case "undo" -> library.undo();
        case "redo" -> library.redo();
        default -> library.apply(edit(library, deed));
      }
    } catch (LibraryException e) {
      // an edit may make no sense where it hits, such as a merge of one speaker with itself
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  private static Edit edit(Library library, Deed deed) {
    MarkedArticle article = library.article(1 + deed.where() % 6).orElseThrow();
    List<Statement> statements = article.statements();
    long statement = statements.get(deed.value() % statements.size()).id();
    List<Speaker> speakers = library.speakers();
    String speaker = speakers.get(deed.where() % speakers.size()).ref().name();
    String other = speakers.get(deed.value() % speakers.size()).ref().name();
    return switch (deed.what()) {
      case "stance" ->
          new Edit.SetStance(
              statement, "claim " + deed.where() % 2, Stance.values()[deed.value() % 4]);
      case "codes" -> new Edit.SetCodes(statement, List.of("code " + deed.value()));
      case "note" -> new Edit.SetNote(statement, "note " + deed.value());
      case "speaker" -> new Edit.SetSpeaker(statement, "Speaker " + deed.where());
      case "reject" -> new Edit.SetRejected(statement, deed.where() % 2 == 0);
      case "merge" -> new Edit.MergeSpeakers(speaker, other);
      case "split" -> new Edit.SplitSpeaker("Speaker " + deed.value());
      case "rename" -> new Edit.RenameSpeaker(speaker, "Renamed " + deed.value());
      case "apart" -> new Edit.SetApart(speaker, other, deed.value() % 3 > 0);
      case "type" -> new Edit.SetSpeakerType(speaker, SpeakerType.values()[deed.value() % 4]);
      case "date" ->
          new Edit.SetDate(
              article.article().id(),
              java.time.LocalDate.ofEpochDay(17_000 + deed.value()),
              DateOrigin.HAND);
      default -> new Edit.PutTopic(new Topic("topic " + deed.where(), "number " + deed.value()));
    };
  }

  @Provide
  Arbitrary<List<Deed>> deeds() {
    Arbitrary<String> what =
        Arbitraries.of(
            "stance", "codes", "note", "speaker", "reject", "merge", "split", "rename", "apart",
            "type", "date", "topic", "undo", "undo", "redo");
    return Combinators.combine(
            what, Arbitraries.integers().between(0, 9), Arbitraries.integers().between(0, 9))
        .as(Deed::new)
        .list()
        .ofMinSize(5)
        .ofMaxSize(40);
  }

  private static void requireAgreement(Library library) {
    assertThat(library.check().problems()).isEmpty();
    List<Statement> stored = new ArrayList<>();
    for (long id = 1; id <= 6; id++) {
      stored.addAll(library.article(id).orElseThrow().counted());
    }
    for (Speaker speaker : library.speakers()) {
      String name = speaker.ref().name();
      long count = stored.stream().filter(s -> s.attribution().isBy(name)).count();
      assertThat(found(library, Facet.SPEAKER, name)).as(name).isEqualTo(count);
    }
    for (Stance stance : Stance.values()) {
      long count =
          stored.stream()
              .filter(s -> s.coding().stances().stream().anyMatch(t -> t.stance() == stance))
              .count();
      assertThat(found(library, Facet.STANCE, stance.label())).as(stance.label()).isEqualTo(count);
    }
  }

  private static long found(Library library, Facet facet, String value) {
    Query query = Query.ALL.with(facet, Set.of(value)).groupingReprints(false);
    return library.search(SearchRequest.page(query, StatementOrder.NEWEST, 0, 0)).total();
  }
}
