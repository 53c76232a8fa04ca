package onrecord.search;

import java.util.List;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Makes a Lucene query of what the researcher typed. The grammar is Lucene's, in which AND binds
 * closer than OR and words side by side must all match; what words and fields mean is ours. For one
 * thread.
 */
final class QueryReader {

  private final FieldQueries fields;
  private final Problems problems;

  /**
   * What was read.
   *
   * @param query what it asks for; null when it asks for nothing, as a blank one does
   * @param problem one sentence on what could not be understood, and where; null when all was
   */
  record Reading(@Nullable Query query, @Nullable String problem) {}

  private QueryReader(FieldQueries fields, Problems problems) {
    this.fields = fields;
    this.problems = problems;
  }

  /** Reads {@code words}; what cannot be parsed is read as plain words. */
  static Reading read(String words, Scope scope, FieldQueries.TopicFinder topics) {
    Problems problems = new Problems();
    WordQueries wordQueries = new WordQueries(new WordAnalyzer());
    FieldQueries fields = new FieldQueries(scope, wordQueries, topics, problems);
    return new QueryReader(fields, problems).read(words);
  }

  private Reading read(String words) {
    Syntax.Read read = Syntax.read(words);
    Query query = null;
    try {
      query = read.tree() == null ? null : query(read.tree());
    } catch (UnsupportedOperationException e) {
      problems.add("The query is searched as plain words, because it uses signs that have no use.");
      query = plain(words);
    }
    if (read.problem() != null) {
      problems.add(read.problem());
      query = plain(words);
    }
    return new Reading(query, problems.first());
  }

  private @Nullable Query plain(String words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String word : Syntax.plainWords(words).split("\\s+")) {
      add(all, fields.of(FieldQueries.NO_PREFIX, new Operand.Word(word, 1)), Occur.MUST);
    }
    return built(all);
  }

  private @Nullable Query query(QueryNode node) {
    return switch (node) {
      case GroupQueryNode group -> query(group.getChild());
      case BoostQueryNode boost -> boosted(boost);
      case ModifierQueryNode modifier -> modified(modifier);
      case OrQueryNode or -> joined(or.getChildren(), Occur.SHOULD);
      case BooleanQueryNode and -> joined(and.getChildren(), Occur.MUST);
      case TermRangeQueryNode range -> range(range);
      case SlopQueryNode slop -> slop(slop);
      case FieldQueryNode field -> fields.of(field.getFieldAsString(), operand(field));
      default -> throw new UnsupportedOperationException(node.getClass().getSimpleName());
    };
  }

  private @Nullable Query boosted(BoostQueryNode node) {
    Query query = query(node.getChild());
    return query == null ? null : new BoostQuery(query, node.getValue());
  }

  private @Nullable Query modified(ModifierQueryNode node) {
    Query query = query(node.getChild());
    if (query == null || node.getModifier() != ModifierQueryNode.Modifier.MOD_NOT) {
      return query;
    }
    BooleanQuery.Builder not = new BooleanQuery.Builder();
    return not.add(query, Occur.MUST_NOT).add(new MatchAllDocsQuery(), Occur.MUST).build();
  }

  private @Nullable Query joined(List<QueryNode> nodes, Occur occur) {
    BooleanQuery.Builder joined = new BooleanQuery.Builder();
    boolean positive = false;
    for (QueryNode node : nodes) {
      boolean not =
          node instanceof ModifierQueryNode modifier
              && modifier.getModifier() == ModifierQueryNode.Modifier.MOD_NOT
              && occur == Occur.MUST;
      Query query = not ? query(((ModifierQueryNode) node).getChild()) : query(node);
      add(joined, query, not ? Occur.MUST_NOT : occur);
      positive |= query != null && !not;
    }
    if (!positive) {
      joined.add(new MatchAllDocsQuery(), Occur.MUST);
    }
    return built(joined);
  }

  private static void add(BooleanQuery.Builder builder, @Nullable Query query, Occur occur) {
    if (query != null) {
      builder.add(query, occur);
    }
  }

  private static @Nullable Query built(BooleanQuery.Builder builder) {
    BooleanQuery query = builder.build();
    return query.clauses().isEmpty() ? null : query;
  }

  private @Nullable Query range(TermRangeQueryNode node) {
    FieldQueryNode from = node.getLowerBound();
    FieldQueryNode to = node.getUpperBound();
    return fields.of(
        from.getFieldAsString(),
        new Operand.Range(
            from.getTextAsString(),
            to.getTextAsString(),
            node.isLowerInclusive(),
            node.isUpperInclusive(),
            Math.min(from.getBegin(), to.getBegin()) + 1));
  }

  private @Nullable Query slop(SlopQueryNode node) {
    return node.getChild() instanceof FieldQueryNode field
        ? fields.of(
            field.getFieldAsString(),
            new Operand.Phrase(field.getTextAsString(), node.getValue(), at(field)))
        : query(node.getChild());
  }

  private static Operand operand(FieldQueryNode node) {
    String text = node.getTextAsString();
    return switch (node) {
      case FuzzyQueryNode fuzzy ->
          new Operand.Fuzzy(text, Math.round(fuzzy.getSimilarity()), at(node));
      case QuotedFieldQueryNode quoted -> new Operand.Phrase(text, 0, at(quoted));
      default ->
          hasWildcard(node.getText())
              ? new Operand.Wildcard(text, at(node))
              : new Operand.Word(text, at(node));
    };
  }

  private static boolean hasWildcard(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '*' || c == '?') && !UnescapedCharSequence.wasEscaped(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Where a researcher would say that the operand begins: at its prefix. */
  private static int at(FieldQueryNode node) {
    int prefix = node.getFieldAsString().isEmpty() ? 0 : node.getFieldAsString().length() + 1;
    return Math.max(0, node.getBegin() - prefix) + 1;
  }
}
