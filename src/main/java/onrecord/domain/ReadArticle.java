package onrecord.domain;

import java.util.List;

/**
 * An article that was read and searched for statements, ready to be stored.
 *
 * @param article the article
 * @param findings its statements in the order of the text
 */
public record ReadArticle(ImportedArticle article, List<Finding> findings) {

  public ReadArticle {
    findings = List.copyOf(findings);
  }
}
