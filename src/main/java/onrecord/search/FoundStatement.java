package onrecord.search;

import java.util.List;

/**
 * One statement of a page.
 *
 * @param id the statement
 * @param topics names of its topics, sorted
 */
public record FoundStatement(long id, List<String> topics) {

  public FoundStatement {
    topics = List.copyOf(topics);
  }
}
