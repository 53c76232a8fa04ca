package onrecord.domain;

import java.util.List;

/**
 * An article with all its statements, in the order of the text: the unit that is stored, indexed
 * and shown.
 *
 * @param article the text and what is known of it
 * @param statements rejected ones included
 */
public record MarkedArticle(Article article, List<Statement> statements) {

  public MarkedArticle {
    statements = List.copyOf(statements);
  }

  /** The statements that count: those nobody rejected. */
  public List<Statement> counted() {
    return statements.stream().filter(statement -> !statement.coding().rejected()).toList();
  }
}
