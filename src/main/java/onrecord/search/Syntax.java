package onrecord.search;

import java.util.ArrayDeque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;
import org.jspecify.annotations.Nullable;

/** Reads the syntax of a query with Lucene's grammar. */
final class Syntax {

  private static final Pattern QUOTES = Pattern.compile("[“”„‟«»〝〞＂]");
  private static final Pattern SLASH_IN_WORD =
      Pattern.compile("(?<=[\\p{L}\\p{N}])/(?=[\\p{L}\\p{N}])");
  private static final Pattern OPERATORS = Pattern.compile("(?<!\\S)(AND|OR|NOT|TO)(?!\\S)");
  private static final Pattern PREFIX = Pattern.compile("[a-z]+:(?=\\S)");
  private static final Pattern SIGNS =
      Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pd}'’.,]+|(?<!\\S)\\p{Pd}");

  private Syntax() {}

  /**
   * The tree of a query, or why there is none.
   *
   * @param tree null when the query cannot be read or holds nothing
   * @param problem one sentence; null when all was understood
   */
  record Read(@Nullable QueryNode tree, @Nullable String problem) {}

  /** Reads a query. Positions in the tree are those of {@code words}. */
  static Read read(String words) {
    String query = usual(words);
    if (query.isBlank()) {
      return new Read(null, null);
    }
    try {
      return new Read(parse(query), null);
    } catch (QueryNodeParseException e) {
      return new Read(null, explain(query, e));
    }
  }

  /** The words of a query without its operators and signs. */
  static String plainWords(String words) {
    String bare = OPERATORS.matcher(usual(words)).replaceAll(" ");
    bare = PREFIX.matcher(bare).replaceAll(" ");
    return SIGNS.matcher(bare).replaceAll(" ").strip();
  }

  private static QueryNode parse(String query) throws QueryNodeParseException {
    return new StandardSyntaxParser().parse(query, FieldQueries.NO_PREFIX);
  }

  /** Typographic quotation marks count as marks; slashes mean no regular expression. */
  private static String usual(String words) {
    String query = QUOTES.matcher(words).replaceAll("\"");
    query = SLASH_IN_WORD.matcher(query).replaceAll("-");
    return query.replace('/', ' ').replaceAll("\\s", " ");
  }

  private static String explain(String query, QueryNodeParseException e) {
    int quote = openQuote(query);
    if (quote >= 0) {
      return sentence("the quotation mark at character %d is not closed", quote + 1);
    }
    int bracket = openBracket(query);
    if (bracket >= 0) {
      return sentence("the bracket at character %d has no partner", bracket + 1);
    }
    int place = e instanceof ParseException parse ? placeOf(parse, query) : query.length();
    Matcher operator = OPERATORS.matcher(query);
    while (operator.find()) {
      boolean last = query.substring(operator.end()).isBlank();
      if (operator.start() == place || (last && place >= operator.end())) {
        return sentence(
            "“" + operator.group() + "” at character %d has no word on one side",
            operator.start() + 1);
      }
    }
    return place >= query.length()
        ? sentence("something is missing at its end, character %d", query.length())
        : sentence("“" + query.charAt(place) + "” at character %d does not fit there", place + 1);
  }

  private static String sentence(String what, int character) {
    return "The query is searched as plain words, because " + what.formatted(character) + ".";
  }

  private static int placeOf(ParseException e, String query) {
    if (e.currentToken == null || e.currentToken.next == null || e.currentToken.next.kind == 0) {
      return query.length();
    }
    return Math.min(e.currentToken.next.beginColumn, query.length());
  }

  private static int openQuote(String query) {
    int open = -1;
    for (int i = 0; i < query.length(); i++) {
      if (query.charAt(i) == '\\') {
        i++;
      } else if (query.charAt(i) == '"') {
        open = open < 0 ? i : -1;
      }
    }
    return open;
  }

  private static int openBracket(String query) {
    ArrayDeque<Integer> open = new ArrayDeque<>();
    boolean quoted = false;
    for (int i = 0; i < query.length(); i++) {
      char c = query.charAt(i);
      quoted ^= c == '"';
      if (!quoted && "([{".indexOf(c) >= 0) {
        open.push(i);
      } else if (!quoted && ")]}".indexOf(c) >= 0) {
        if (open.isEmpty()) {
          return i;
        }
        open.pop();
      }
    }
    return open.isEmpty() ? -1 : open.getLast();
  }
}
