package onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import onrecord.domain.ArticleDetails;
import onrecord.domain.CodePoints;
import onrecord.domain.Content;
import onrecord.domain.Finding;
import onrecord.domain.ImportedArticle;
import onrecord.domain.Kind;
import onrecord.domain.MarkedArticle;
import onrecord.domain.Place;
import onrecord.domain.ReadArticle;
import onrecord.domain.Span;
import onrecord.domain.Statement;
import onrecord.domain.TextNormaliser;
import org.assertj.core.api.Assumptions;

/** Offsets of any normalised text come out as they went in. */
class OffsetProperties {

  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @SuppressWarnings("NullAway.Init")
  private Store store;

  @BeforeProperty
  void open() throws IOException {
    folder = Files.createTempDirectory("offsets");
    store = Store.open(folder);
  }

  @AfterProperty
  void close() throws IOException {
    store.close();
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Property(tries = 150)
  void spansCutTheSameWordsOutAfterStoring(
      @ForAll("texts") String raw, @ForAll List<Integer> cuts) {
    String text = TextNormaliser.normalise(raw);
    Assumptions.assumeThat(text).isNotBlank();
    CodePoints points = CodePoints.of(text);
    List<Content> contents = contents(points, cuts);
    Stored stored =
        store.addBatch(
            List.of(
                new ReadArticle(
                    new ImportedArticle(
                        ArticleDetails.titled("Any"), text, Place.wholeOf("any.txt")),
                    contents.stream().map(content -> finding(content)).toList())));
    Assumptions.assumeThat(stored.added()).isNotEmpty();

    MarkedArticle marked = store.article(stored.added().getFirst()).orElseThrow();
    assertThat(marked.article().text()).isEqualTo(text);
    assertThat(marked.statements())
        .extracting(Statement::content)
        .containsExactlyInAnyOrderElementsOf(contents);
    assertThat(store.problems()).isEmpty();
  }

  private static Finding finding(Content content) {
    return Made.finding(content, "Somebody", null);
  }

  /** One statement of all spans, and one of each. */
  private static List<Content> contents(CodePoints text, List<Integer> cuts) {
    TreeSet<Integer> bounds = new TreeSet<>();
    cuts.forEach(cut -> bounds.add(Math.floorMod(cut, text.length() + 1)));
    List<Integer> sorted = List.copyOf(bounds);
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i + 1 < sorted.size(); i += 2) {
      spans.add(new Span(sorted.get(i), sorted.get(i + 1)));
    }
    List<Content> contents = new ArrayList<>();
    spans.forEach(span -> contents.add(Content.of(text, List.of(span), Kind.DIRECT)));
    if (spans.size() > 1) {
      contents.add(Content.of(text, spans, Kind.MIXED));
    }
    return contents;
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> piece =
        Arbitraries.oneOf(
            Arbitraries.of(
                "🕊️",
                "👩‍👩‍👧",
                "e\u0301",
                "\r\n",
                "\u00a0",
                "“peace”",
                "김정은",
                "\u00ad",
                "ﬁ",
                "𝔘"),
            Arbitraries.strings().alpha().ofMaxLength(8),
            Arbitraries.strings().withCharRange('\u0000', '\uD7FF').ofMaxLength(4));
    return piece.list().ofMinSize(1).ofMaxSize(30).map(pieces -> String.join(" ", pieces));
  }
}
