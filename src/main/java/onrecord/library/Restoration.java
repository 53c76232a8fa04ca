package onrecord.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import onrecord.domain.Edit;
import onrecord.domain.Fingerprint;
import onrecord.domain.KeptApart;
import onrecord.domain.MarkedArticle;
import onrecord.domain.Place;
import onrecord.domain.Refusal;
import onrecord.domain.SavedSearch;
import onrecord.domain.Topic;
import onrecord.exchange.export.LibraryHeader;
import onrecord.store.Applied;
import onrecord.store.Store;

/**
 * Brings back what an exported library holds besides its texts. The articles are stored before;
 * what this library has itself stays. Writer thread only.
 */
final class Restoration {

  private final Store store;
  private final IndexKeeper keeper;

  Restoration(Store store, IndexKeeper keeper) {
    this.store = store;
    this.keeper = keeper;
  }

  /**
   * Brings the hand-made work on these articles; those whose text is not stored are passed over.
   *
   * @param refused told of articles whose text is stored with other white space: their offsets are
   *     of no use here
   */
  void bring(List<MarkedArticle> exported, Consumer<Refusal> refused) {
    List<MarkedArticle> same =
        exported.stream().filter(article -> isWordForWord(article, refused)).toList();
    // what has to be added gets its key by that, and only then more can be done to it
    apply(edits(same, HandWork::additions));
    apply(edits(same, HandWork::changes));
  }

  private boolean isWordForWord(MarkedArticle exported, Consumer<Refusal> refused) {
    String text = exported.article().text();
    boolean other = stored(exported).filter(own -> !own.article().text().equals(text)).isPresent();
    if (other) {
      refused.accept(
          new Refusal(
              Place.wholeOf(exported.article().details().title()),
              "The library has this article with other white space, so the work on it, which"
                  + " counts characters, was not taken over."));
    }
    return !other;
  }

  private List<Edit> edits(List<MarkedArticle> exported, Function<HandWork, List<Edit>> part) {
    List<Edit> edits = new ArrayList<>();
    for (MarkedArticle article : exported) {
      stored(article).ifPresent(own -> edits.addAll(part.apply(new HandWork(article, own))));
    }
    return edits;
  }

  private Optional<MarkedArticle> stored(MarkedArticle exported) {
    return store.articleOf(Fingerprint.of(exported.article().text()));
  }

  /** Brings topics, kept searches, and which names are one speaker or two. */
  void bring(LibraryHeader exported) {
    SpeakerRestoration speakers = new SpeakerRestoration(store, exported.speakers(), this::apply);
    speakers.run();
    List<Edit> edits = new ArrayList<>();
    for (KeptApart pair : exported.keptApart()) {
      if (speakers.root(pair.one()).isPresent() && speakers.root(pair.other()).isPresent()) {
        edits.add(new Edit.SetApart(pair.one(), pair.other(), true));
      }
    }
    Set<String> topics = new HashSet<>(store.topics().stream().map(Topic::name).toList());
    for (Topic topic : exported.topics()) {
      if (topics.add(topic.name())) {
        edits.add(new Edit.PutTopic(topic));
      }
    }
    Set<String> searches =
        new HashSet<>(store.savedSearches().stream().map(SavedSearch::name).toList());
    for (SavedSearch search : exported.savedSearches()) {
      if (searches.add(search.name())) {
        edits.add(new Edit.PutSearch(search));
      }
    }
    apply(edits);
  }

  private void apply(List<Edit> edits) {
    if (edits.isEmpty()) {
      return;
    }
    Applied applied = store.apply(new Edit.Several(edits));
    keeper.put(applied.touchedArticles(), applied.change());
    if (applied.rulesChanged()) {
      keeper.rulesChanged();
    }
  }
}
