package onrecord.domain;

import java.util.List;

/**
 * An article that was read and searched for statements, ready to be stored.
 *
 * @param article the article
 * @param findings its statements in the order of the text
 * @param identity of the article's text
 */
public record ReadArticle(ImportedArticle article, List<Finding> findings, TextIdentity identity) {

  public ReadArticle {
    findings = List.copyOf(findings);
  }

  /** Works out the identity of the text, which takes about a tenth of finding its statements. */
  public ReadArticle(ImportedArticle article, List<Finding> findings) {
    this(article, findings, TextIdentity.of(article.text()));
  }
}
