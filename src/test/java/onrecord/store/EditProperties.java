package onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import onrecord.domain.DateOrigin;
import onrecord.domain.Edit;
import onrecord.domain.Facet;
import onrecord.domain.Kind;
import onrecord.domain.MarkedWords;
import onrecord.domain.Query;
import onrecord.domain.SavedSearch;
import onrecord.domain.Span;
import onrecord.domain.SpeakerType;
import onrecord.domain.Stance;
import onrecord.domain.Topic;

/** Whatever was done can be taken back, and done again. */
class EditProperties {

  private static final int STATEMENTS = 6;
  private static final List<String> NAMES =
      List.of("Lark Fen-mo", "Lark", "Dorn Il Var", "Hugh Bell", "Nobody Yet", "LARK");

  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @SuppressWarnings("NullAway.Init")
  private Store store;

  @BeforeTry
  void open() throws IOException {
    folder = Files.createTempDirectory("edits");
    store = Store.open(folder);
    store.addBatch(
        List.of(
            Made.dated(
                "Summit",
                LocalDate.of(2019, 2, 27),
                Made.line("Lark Fen-mo", "Relief should follow progress").as("President"),
                Made.line("Hugh Bell", "Sanctions will stay").as("Secretary of State"),
                Made.line("Lark Fen-mo", "We hope for peace").as("the president")),
            Made.article(
                "Aftermath",
                Made.line("Lark", "We shall go on"),
                Made.line("Dorn Il Var", "We were ready").as("spokesman").of("Lark"),
                Made.mentioned("he", "Nobody blinked"))));
  }

  @AfterTry
  void close() throws IOException {
    store.close();
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Property(tries = 40)
  void undoingAllRestoresAll(@ForAll("edits") List<Edit> edits) {
    Dump before = Dump.of(store);
    Deque<Edit> undo = new ArrayDeque<>();
    for (Edit edit : edits) {
      applyIfPossible(edit, undo);
    }
    Dump after = Dump.of(store);
    assertThat(store.problems()).isEmpty();

    Deque<Edit> redo = new ArrayDeque<>();
    undo.forEach(edit -> redo.push(store.apply(edit).inverse()));
    assertThat(Dump.of(store)).isEqualTo(before);
    assertThat(store.problems()).isEmpty();

    redo.forEach(store::apply);
    assertThat(Dump.of(store)).isEqualTo(after);
  }

  @Property(tries = 25)
  void everyChangedArticleIsTouched(@ForAll("edits") List<Edit> edits) {
    for (Edit edit : edits) {
      Map<Long, String> before = articles();
      long change = store.lastChange();
      Deque<Edit> undo = new ArrayDeque<>();
      applyIfPossible(edit, undo);
      Set<Long> changed = new HashSet<>();
      articles()
          .forEach(
              (id, article) -> {
                if (!article.equals(before.get(id))) {
                  changed.add(id);
                }
              });
      assertThat(store.changesSince(change)).extracting(Change::articleId).containsAll(changed);
    }
  }

  /** All that the index could hold: what sort of speaker somebody is, it does not. */
  private Map<Long, String> articles() {
    Map<Long, String> byId = new HashMap<>();
    store.forEachArticle(
        10,
        list ->
            list.forEach(
                marked ->
                    byId.put(
                        marked.article().id(), marked.toString().replaceAll("type=[A-Z]+", ""))));
    return byId;
  }

  /** An edit that is refused must have changed nothing. */
  private void applyIfPossible(Edit edit, Deque<Edit> undo) {
    Dump before = Dump.of(store);
    try {
      undo.push(store.apply(edit).inverse());
    } catch (StoreException refused) {
      assertThat(Dump.of(store)).isEqualTo(before);
    }
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    return edit().list().ofMinSize(1).ofMaxSize(12);
  }

  private static Arbitrary<Edit> edit() {
    Arbitrary<Edit> single =
        Arbitraries.oneOf(statementEdits(), speakerEdits(), articleEdits(), libraryEdits());
    Arbitrary<Edit> several = single.list().ofMaxSize(4).map(Edit.Several::new);
    return Arbitraries.frequencyOf(Tuple.of(6, single), Tuple.of(1, several));
  }

  private static Arbitrary<Edit> statementEdits() {
    Arbitrary<Long> statement = Arbitraries.longs().between(1, STATEMENTS + 1);
    Arbitrary<String> claim = Arbitraries.of("relief first", "progress first");
    Arbitrary<String> word = Arbitraries.of("", "hope", "threat");
    return Arbitraries.oneOf(
        Combinators.combine(statement, claim, Arbitraries.of(Stance.class).injectNull(0.3))
            .as(Edit.SetStance::new),
        Combinators.combine(statement, word.list().ofMaxSize(3)).as(Edit.SetCodes::new),
        Combinators.combine(statement, word).as(Edit.SetNote::new),
        Combinators.combine(statement, name().injectNull(0.3)).as(Edit.SetSpeaker::new),
        Combinators.combine(statement, Arbitraries.of(true, false)).as(Edit.SetRejected::new),
        Combinators.combine(statement, Arbitraries.of(true, false)).as(Edit.SetAccepted::new),
        Combinators.combine(statement, words().injectNull(0.3)).as(Edit.SetWords::new),
        Combinators.combine(Arbitraries.longs().between(1, 3), words(), name())
            .as((article, words, who) -> new Edit.AddStatement(null, article, words, who)));
  }

  private static Arbitrary<MarkedWords> words() {
    Arbitrary<Span> span =
        Combinators.combine(
                Arbitraries.integers().between(0, 60), Arbitraries.integers().between(1, 40))
            .as((start, length) -> new Span(start, start + length));
    return Combinators.combine(span, Arbitraries.of(Kind.class))
        .as((words, kind) -> new MarkedWords(List.of(words), kind));
  }

  private static Arbitrary<Edit> speakerEdits() {
    return Arbitraries.oneOf(
        Combinators.combine(name(), name()).as(Edit.MergeSpeakers::new),
        name().map(Edit.SplitSpeaker::new),
        Combinators.combine(name(), name()).as(Edit.RenameSpeaker::new),
        Combinators.combine(name(), name(), Arbitraries.of(true, false)).as(Edit.SetApart::new),
        Combinators.combine(name(), Arbitraries.of(SpeakerType.class).injectNull(0.3))
            .as(Edit.SetSpeakerType::new));
  }

  private static Arbitrary<Edit> articleEdits() {
    Arbitrary<Long> article = Arbitraries.longs().between(1, 3);
    return Arbitraries.oneOf(
        Combinators.combine(article, Arbitraries.of("", "read twice")).as(Edit.SetArticleNote::new),
        Combinators.combine(article, Arbitraries.of(LocalDate.of(2019, 3, 1)).injectNull(0.3))
            .as(
                (id, date) ->
                    new Edit.SetDate(id, date, date == null ? DateOrigin.NONE : DateOrigin.HAND)));
  }

  private static Arbitrary<Edit> libraryEdits() {
    Arbitrary<String> name = Arbitraries.of("sanctions", "drills");
    Query query =
        Query.ALL
            .withWords("relief")
            .with(Facet.SPEAKER, Set.of("Lark", "Dorn"))
            .between(LocalDate.of(2019, 1, 1), null);
    return Arbitraries.oneOf(
        Combinators.combine(name, Arbitraries.of("a", "b"))
            .as((topic, words) -> new Edit.PutTopic(new Topic(topic, words))),
        name.map(Edit.RemoveTopic::new),
        Combinators.combine(name, Arbitraries.of(query, Query.ALL))
            .as((search, asked) -> new Edit.PutSearch(new SavedSearch(search, asked))),
        name.map(Edit.RemoveSearch::new),
        Arbitraries.of(0.0, 0.5, 0.95).map(Edit.SetThreshold::new));
  }

  private static Arbitrary<String> name() {
    return Arbitraries.of(NAMES);
  }
}
