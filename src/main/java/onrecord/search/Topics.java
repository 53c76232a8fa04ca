package onrecord.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import onrecord.domain.Topic;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The library's topics, ready to search with. What has a topic is found at search time, so that
 * changed topics need no new index. Immutable; two are the same only if they are one object.
 */
final class Topics {

  /** None at all. */
  static final Topics NONE = of(List.of());

  private final Map<String, Query> inStatements;
  private final Map<String, Query> inArticles;
  private final Map<String, MemoryIndex> names;
  private final Map<String, String> problems;

  private Topics(
      Map<String, Query> inStatements,
      Map<String, Query> inArticles,
      Map<String, MemoryIndex> names,
      Map<String, String> problems) {
    this.inStatements = inStatements;
    this.inArticles = inArticles;
    this.names = names;
    this.problems = problems;
  }

  /** Reads the queries of topics. */
  static Topics of(List<Topic> topics) {
    Map<String, MemoryIndex> names = new TreeMap<>();
    topics.forEach(topic -> names.put(topic.name(), indexed(topic.name())));
    Compiler statements = new Compiler(topics, names, Scope.STATEMENTS);
    Compiler articles = new Compiler(topics, names, Scope.ARTICLES);
    return new Topics(statements.all(), articles.all(), names, statements.problems);
  }

  private static MemoryIndex indexed(String name) {
    MemoryIndex index = new MemoryIndex();
    index.addField(Fields.wordsOf(Fields.TOPIC), name, new WordAnalyzer());
    return index;
  }

  /** The names in the alphabet's order. */
  Set<String> names() {
    return inStatements.keySet();
  }

  /** By name why a topic's query could not be understood. */
  Map<String, String> problems() {
    return Map.copyOf(problems);
  }

  /** What has the topic of exactly this name, be it the library's or the import's. */
  Query exactly(String name, Scope scope) {
    Query known = (scope == Scope.ARTICLES ? inArticles : inStatements).get(name);
    return known == null ? imported(new TermQuery(new Term(Fields.TOPIC, name)), scope) : known;
  }

  /** What has a topic whose name has the words of the operand. */
  Query named(Operand operand, Scope scope) {
    Map<String, Query> compiled = scope == Scope.ARTICLES ? inArticles : inStatements;
    return named(operand, scope, names, name -> Objects.requireNonNull(compiled.get(name)));
  }

  /** The queries of the topics in statements. */
  Collection<Query> queries() {
    return inStatements.values();
  }

  private static Query imported(Query articles, Scope scope) {
    return scope == Scope.ARTICLES ? articles : Blocks.statementsIn(articles);
  }

  /** Gives the query of a topic. */
  private interface Lookup {
    Query of(String name);
  }

  private static Query named(
      Operand operand, Scope scope, Map<String, MemoryIndex> names, Lookup lookup) {
    Query words = new WordQueries(new WordAnalyzer()).in(Fields.wordsOf(Fields.TOPIC), operand);
    if (words == null) {
      return new MatchNoDocsQuery();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(imported(words, scope), Occur.SHOULD);
    names.forEach(
        (name, index) -> {
          if (index.search(words) > 0) {
            any.add(lookup.of(name), Occur.SHOULD);
          }
        });
    return any.build();
  }

  /** Reads the queries of topics, which may ask for other topics. */
  private static final class Compiler {

    final Map<String, String> problems = new LinkedHashMap<>();
    private final Map<String, Topic> topics = new TreeMap<>();
    private final Map<String, MemoryIndex> names;
    private final Scope scope;
    private final Map<String, Query> done = new TreeMap<>();
    private final Set<String> underWay = new HashSet<>();

    Compiler(List<Topic> topics, Map<String, MemoryIndex> names, Scope scope) {
      topics.forEach(topic -> this.topics.put(topic.name(), topic));
      this.names = names;
      this.scope = scope;
    }

    Map<String, Query> all() {
      new ArrayList<>(topics.keySet()).forEach(this::query);
      return done;
    }

    private Query query(String name) {
      Query known = done.get(name);
      if (known != null) {
        return known;
      }
      if (!underWay.add(name)) {
        problems.put(name, "The topic asks for itself.");
        return new MatchNoDocsQuery();
      }
      Topic topic = Objects.requireNonNull(topics.get(name));
      QueryReader.Reading reading =
          QueryReader.read(
              topic.query(), scope, (operand, in) -> named(operand, in, names, this::query));
      if (reading.problem() != null) {
        problems.put(name, reading.problem());
      }
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      any.add(imported(new TermQuery(new Term(Fields.TOPIC, name)), scope), Occur.SHOULD);
      if (reading.query() != null) {
        any.add(reading.query(), Occur.SHOULD);
      }
      underWay.remove(name);
      done.put(name, any.build());
      return done.get(name);
    }
  }
}
