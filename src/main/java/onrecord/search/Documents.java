package onrecord.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import onrecord.domain.Article;
import onrecord.domain.Coding;
import onrecord.domain.MarkedArticle;
import onrecord.domain.PrintKey;
import onrecord.domain.Speaker;
import onrecord.domain.SpeakerRef;
import onrecord.domain.StanceTag;
import onrecord.domain.Statement;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Makes the documents of articles. For one batch and one thread. */
final class Documents {

  /** Scales {@link onrecord.domain.Evidence#confidence} to {@link Fields#CONFIDENCE}. */
  static final int CONFIDENCE_SCALE = 10_000;

  /** Lucene refuses terms above 32,766 bytes; a character has three at most. */
  private static final int LONGEST_VALUE = 10_000;

  private static final FieldType WORDS = words();

  private final Map<Long, Speaker> speakers;
  private final Map<Long, List<String>> namesOfSpeakers = new HashMap<>();

  /** Knows the aliases of these speakers by key. */
  Documents(Map<Long, Speaker> speakers) {
    this.speakers = speakers;
  }

  /** The block of an article: its counted statements, then itself. */
  List<Document> of(MarkedArticle marked) {
    String block = Long.toString(marked.article().id());
    List<Document> documents = new ArrayList<>();
    boolean grouped = marked.article().reprintGroup() != null;
    for (Statement statement : marked.counted()) {
      Document document = of(statement, block);
      if (grouped) {
        long print = PrintKey.of(marked.article(), statement.content());
        document.add(new NumericDocValuesField(Fields.PRINT, print));
      }
      documents.add(document);
    }
    documents.add(of(marked.article(), block));
    return documents;
  }

  private Document of(Statement statement, String block) {
    Document document = new Document();
    document.add(new StringField(Fields.BLOCK, block, Field.Store.NO));
    document.add(new LongField(Fields.STATEMENT_ID, statement.id(), Field.Store.NO));
    document.add(new TextField(Fields.TEXT, statement.content().text(), Field.Store.NO));
    String kind = statement.content().kind().label();
    document.add(new StringField(Fields.KIND, kind, Field.Store.NO));
    long confidence = Math.round(statement.evidence().confidence() * CONFIDENCE_SCALE);
    document.add(new NumericDocValuesField(Fields.CONFIDENCE, confidence));
    addSpeaker(document, statement);
    addCoding(document, statement);
    return document;
  }

  private void addSpeaker(Document document, Statement statement) {
    SpeakerRef speaker = statement.attribution().speaker();
    addValue(document, Fields.SPEAKER, speaker.name());
    List<SpeakerRef> everybody = List.copyOf(statement.attribution().everybody());
    everybody.forEach(who -> addNames(document, who));
    addValues(document, Fields.ALSO, everybody.subList(1, everybody.size()), SpeakerRef::name);
  }

  private void addNames(Document document, SpeakerRef speaker) {
    namesOf(speaker).forEach(name -> addWords(document, Fields.wordsOf(Fields.SPEAKER), name));
  }

  private List<String> namesOf(SpeakerRef ref) {
    return namesOfSpeakers.computeIfAbsent(
        ref.id(),
        id -> {
          List<String> names = new ArrayList<>(List.of(ref.name()));
          Speaker speaker = speakers.get(id);
          if (speaker != null) {
            names.addAll(speaker.aliases());
            addIfPresent(names, speaker.role());
            addIfPresent(names, speaker.affiliation());
            addIfPresent(names, speaker.country());
          }
          return names;
        });
  }

  private static void addIfPresent(List<String> names, @Nullable String name) {
    if (name != null) {
      names.add(name);
    }
  }

  private static void addCoding(Document document, Statement statement) {
    var coding = statement.coding();
    if (!coding.equals(Coding.NONE)) {
      document.add(new StringField(Fields.TOUCHED, Fields.TOUCHED_VALUE, Field.Store.NO));
    }
    addValues(document, Fields.STANCE, coding.stances(), tag -> tag.stance().label());
    addValues(document, Fields.CLAIM, coding.stances(), StanceTag::claim);
    addValues(document, Fields.CODE, coding.codes(), Function.identity());
    coding.stances().forEach(tag -> addWords(document, Fields.wordsOf(Fields.CLAIM), tag.claim()));
    coding.codes().forEach(code -> addWords(document, Fields.wordsOf(Fields.CODE), code));
    addWords(document, Fields.NOTE, coding.note());
  }

  private static Document of(Article article, String block) {
    Document document = new Document();
    document.add(new StringField(Fields.BLOCK, block, Field.Store.NO));
    document.add(new StringField(Fields.TYPE, Fields.ARTICLE_TYPE, Field.Store.NO));
    document.add(new LongField(Fields.ARTICLE_ID, article.id(), Field.Store.NO));
    var details = article.details();
    document.add(new TextField(Fields.TEXT, article.text(), Field.Store.NO));
    addWords(document, Fields.TITLE, details.title());
    addWords(document, Fields.ARTICLE_NOTE, article.note());
    if (details.date() != null) {
      document.add(new LongField(Fields.DAY, details.date().toEpochDay(), Field.Store.NO));
    }
    if (details.source() != null) {
      addValue(document, Fields.SOURCE, details.source());
      addWords(document, Fields.wordsOf(Fields.SOURCE), details.source());
    }
    addValues(document, Fields.TOPIC, details.topics(), Function.identity());
    details.topics().forEach(name -> addWords(document, Fields.wordsOf(Fields.TOPIC), name));
    Long group = article.reprintGroup();
    if (group != null) {
      document.add(new NumericDocValuesField(Fields.GROUP, group));
    }
    return document;
  }

  private static void addValue(Document document, String field, String whole) {
    String value = ofBearableLength(whole);
    document.add(new StringField(field, value, Field.Store.NO));
    document.add(new SortedDocValuesField(field, new BytesRef(value)));
  }

  private static <T> void addValues(
      Document document, String field, List<T> values, Function<T, String> value) {
    values.stream()
        .map(value)
        .map(Documents::ofBearableLength)
        .distinct()
        .forEach(
            text -> {
              document.add(new StringField(field, text, Field.Store.NO));
              document.add(new SortedSetDocValuesField(field, new BytesRef(text)));
            });
  }

  private static String ofBearableLength(String value) {
    return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE);
  }

  private static void addWords(Document document, String field, String text) {
    if (!text.isBlank()) {
      document.add(new Field(field, text, WORDS));
    }
  }

  private static FieldType words() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }
}
