package onrecord.domain;

import java.util.List;

/**
 * A found statement with all that a card or a table row shows.
 *
 * @param statement the statement
 * @param article its article's details
 * @param topics names of its topics, sorted
 * @param highlights where the searched words stand, in code points of {@code
 *     statement.content().text()}
 * @param printed how many articles of the reprint group carry it, at least 1
 */
public record StatementHit(
    Statement statement,
    ArticleDetails article,
    List<String> topics,
    List<Span> highlights,
    int printed) {

  public StatementHit {
    topics = List.copyOf(topics);
    highlights = List.copyOf(highlights);
  }
}
