package onrecord.search;

/**
 * The names of what the index knows. An article is a block of documents: one for each statement in
 * the order of the text, then one for the article. What belongs to the article stands there only.
 */
final class Fields {

  /** Changes whenever documents or terms change; another one on the disk is thrown away. */
  static final String SCHEMA = "4";

  /** Id of the article, as a word; in every document of the block. */
  static final String BLOCK = "block";

  /** Words of a statement, or the text of an article. */
  static final String TEXT = "text";

  /** What the researcher wrote on a statement. */
  static final String NOTE = "note";

  /** Holds {@link #ARTICLE_TYPE} in the documents of articles only. */
  static final String TYPE = "type";

  static final String ARTICLE_TYPE = "article";
  static final String ARTICLE_ID = "article.id";
  static final String ARTICLE_NOTE = "article.note";

  /** Epoch day; undated articles have none. */
  static final String DAY = "day";

  static final String SOURCE = "source";
  static final String TITLE = "title";

  /** Topics that the import brought. */
  static final String TOPIC = "topic";

  /** Reprint group; articles that stand alone have none. */
  static final String GROUP = "group";

  static final String STATEMENT_ID = "statement";
  static final String SPEAKER = "speaker";

  /** The institution that the speaker speaks for, and who said it too; most have nobody. */
  static final String ALSO = "also";

  static final String KIND = "kind";
  static final String STANCE = "stance";
  static final String CLAIM = "claim";
  static final String CODE = "code";

  /** Ten-thousandths. */
  static final String CONFIDENCE = "confidence";

  /** Holds {@link #TOUCHED_VALUE} where a researcher has touched the statement. */
  static final String TOUCHED = "touched";

  static final String TOUCHED_VALUE = "yes";

  /** The statement's {@link onrecord.domain.PrintKey}, in reprint groups only. */
  static final String PRINT = "print";

  private Fields() {}

  /** The field that holds the words of a field's exact values. */
  static String wordsOf(String field) {
    return field + ".words";
  }
}
