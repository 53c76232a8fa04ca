package onrecord.store;

import onrecord.domain.ArticleDetails;
import onrecord.domain.Statement;

/**
 * A statement with what a list shows beside it.
 *
 * @param statement the statement
 * @param article title, date and source of its article
 * @param printed how many articles carry it, at least 1; more than 1 only in a reprint group
 */
public record StatementRow(Statement statement, ArticleDetails article, int printed) {}
