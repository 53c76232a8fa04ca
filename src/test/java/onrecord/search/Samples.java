package onrecord.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.domain.Article;
import onrecord.domain.ArticleDetails;
import onrecord.domain.Attribution;
import onrecord.domain.Coding;
import onrecord.domain.Content;
import onrecord.domain.DateOrigin;
import onrecord.domain.Evidence;
import onrecord.domain.Fingerprint;
import onrecord.domain.Kind;
import onrecord.domain.MarkedArticle;
import onrecord.domain.Place;
import onrecord.domain.Span;
import onrecord.domain.Speaker;
import onrecord.domain.SpeakerRef;
import onrecord.domain.SpeakerType;
import onrecord.domain.Stance;
import onrecord.domain.StanceTag;
import onrecord.domain.Statement;
import org.jspecify.annotations.Nullable;

/** Makes articles for tests. Statement ids are {@code 100 * article + place}. */
final class Samples {

  private final Map<String, Long> speakerIds = new HashMap<>();

  /** The speakers that were named so far, without aliases. */
  Map<Long, Speaker> speakers() {
    Map<Long, Speaker> speakers = new HashMap<>();
    speakerIds.forEach(
        (name, id) ->
            speakers.put(
                id, Speaker.without(new SpeakerRef(id, name, SpeakerType.PERSON), List.of(), 0)));
    return speakers;
  }

  /** Puts the articles into the index, with the speakers that were named so far. */
  void put(SearchIndex index, List<MarkedArticle> articles) {
    put(index, articles, speakers());
  }

  /** The same with these speakers. */
  static void put(SearchIndex index, List<MarkedArticle> articles, Map<Long, Speaker> speakers) {
    Map<Long, MarkedArticle> byId =
        articles.stream().collect(Collectors.toMap(it -> it.article().id(), it -> it));
    index.put(
        byId.keySet(),
        ids -> new ArticleSource.Told(ids.stream().map(byId::get).toList(), speakers));
  }

  /** Begins an article. */
  Draft article(long id, @Nullable String date) {
    return new Draft(id, date == null ? null : LocalDate.parse(date));
  }

  /** An article under way. */
  final class Draft {

    private final long id;
    private final @Nullable LocalDate date;
    private final List<Statement> statements = new ArrayList<>();
    private String title = "Untitled";
    private String text = "Nothing.";
    private String note = "";
    private @Nullable String source;
    private @Nullable Long group;
    private List<String> topics = List.of();

    private Draft(long id, @Nullable LocalDate date) {
      this.id = id;
      this.date = date;
    }

    Draft title(String words) {
      title = words;
      return this;
    }

    Draft text(String words) {
      text = words;
      return this;
    }

    Draft note(String words) {
      note = words;
      return this;
    }

    Draft source(String name) {
      source = name;
      return this;
    }

    Draft reprintOf(long articleId) {
      group = articleId;
      return this;
    }

    Draft topics(String... names) {
      topics = List.of(names);
      return this;
    }

    Draft says(String speaker, String words) {
      return says(speaker, words, Kind.DIRECT, 0.9, Coding.NONE);
    }

    /** Said by somebody who speaks for an institution. */
    Draft saysFor(String institution, String speaker, String words) {
      return says(speaker, words, ref(institution, SpeakerType.ORGANISATION), List.of());
    }

    /** Said by two together. */
    Draft sayTogether(String speaker, String fellow, String words) {
      return says(speaker, words, null, List.of(ref(fellow, SpeakerType.PERSON)));
    }

    private SpeakerRef ref(String name, SpeakerType type) {
      return new SpeakerRef(
          speakerIds.computeIfAbsent(name, any -> 1L + speakerIds.size()), name, type);
    }

    private Draft says(
        String speaker, String words, @Nullable SpeakerRef body, List<SpeakerRef> fellows) {
      says(speaker, words);
      Statement said = statements.removeLast();
      statements.add(
          new Statement(
              said.id(),
              said.articleId(),
              said.content(),
              new Attribution(said.attribution().speaker(), null, null, body, fellows),
              said.evidence(),
              said.coding()));
      return this;
    }

    Draft says(String speaker, String words, Kind kind, double confidence, Coding coding) {
      long speakerId = speakerIds.computeIfAbsent(speaker, name -> 1L + speakerIds.size());
      Span span = new Span(0, words.codePointCount(0, words.length()));
      statements.add(
          new Statement(
              100 * id + statements.size(),
              id,
              new Content(List.of(span), kind, words),
              new Attribution(new SpeakerRef(speakerId, speaker, SpeakerType.PERSON), null, null),
              new Evidence("test", confidence, "because"),
              coding));
      return this;
    }

    MarkedArticle done() {
      var origin = date == null ? DateOrigin.NONE : DateOrigin.METADATA;
      var details = new ArticleDetails(title, date, origin, source, null, null, null, null, topics);
      return new MarkedArticle(
          new Article(id, details, text, Fingerprint.of(text), group, Place.wholeOf("test"), note),
          statements);
    }
  }

  /** A stance on a claim. */
  static Coding tagged(String claim, Stance stance) {
    return new Coding(List.of(new StanceTag(claim, stance, "me")), List.of(), "", Set.of());
  }
}
