package onrecord.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import onrecord.domain.Kind;
import onrecord.domain.Listing;
import onrecord.domain.Stance;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Knows what each prefix of the query language means. For one thread. */
final class FieldQueries {

  /** The prefix that the parser sees where the researcher wrote none. */
  static final String NO_PREFIX = "";

  private static final Set<String> PREFIXES =
      new TreeSet<>(
          List.of(
              "speaker", "topic", "source", "date", "kind", "stance", "title", "claim", "code",
              "note", "text"));

  /** Statements that nobody has tagged with a stance. */
  static final Query NOT_TAGGED =
      new BooleanQuery.Builder()
          .add(new MatchAllDocsQuery(), Occur.MUST)
          .add(new FieldExistsQuery(Fields.STANCE), Occur.MUST_NOT)
          .add(Blocks.ARTICLES, Occur.MUST_NOT)
          .build();

  private final Scope scope;
  private final WordQueries words;
  private final TopicFinder topics;
  private final Problems problems;

  /** Finds what the topics find that an operand names. */
  interface TopicFinder {
    Query named(Operand operand, Scope scope);
  }

  FieldQueries(Scope scope, WordQueries words, TopicFinder topics, Problems problems) {
    this.scope = scope;
    this.words = words;
    this.topics = topics;
    this.problems = problems;
  }

  /** What a prefix asks for; null when it asks for nothing in this scope. */
  @Nullable Query of(String prefix, Operand operand) {
    String known = prefix.toLowerCase(Locale.ROOT);
    if (!known.equals(NO_PREFIX) && !PREFIXES.contains(known)) {
      problems.add(
          "“%s:” at character %d is no field; there are %s."
              .formatted(prefix, operand.at(), Listing.of(List.copyOf(PREFIXES))));
      return of(NO_PREFIX, operand);
    }
    if (operand instanceof Operand.Range range && !known.equals("date")) {
      problems.add("The range at character %d works with date: only.".formatted(range.at()));
    }
    return switch (scope) {
      case STATEMENTS -> inStatements(known, operand);
      case ARTICLES -> inArticles(known, operand);
      case SHOWN_TEXT ->
          known.equals(NO_PREFIX) || known.equals("text") ? words.in(Fields.TEXT, operand) : null;
    };
  }

  private @Nullable Query inStatements(String prefix, Operand operand) {
    return switch (prefix) {
      case NO_PREFIX, "text" -> isAnything(operand) ? all() : words.in(Fields.TEXT, operand);
      case "topic" -> topics.named(operand, scope);
      case "title", "source", "date" -> statementsIn(ofArticle(prefix, operand));
      default -> ofStatement(prefix, operand);
    };
  }

  private @Nullable Query inArticles(String prefix, Operand operand) {
    return switch (prefix) {
      case NO_PREFIX -> isAnything(operand) ? all() : inTextOrTitle(operand);
      case "text" -> words.in(Fields.TEXT, operand);
      case "topic" -> topics.named(operand, scope);
      case "title", "source", "date" -> ofArticle(prefix, operand);
      case "note" -> either(words.in(Fields.ARTICLE_NOTE, operand), withStatement(prefix, operand));
      default -> withStatement(prefix, operand);
    };
  }

  private @Nullable Query inTextOrTitle(Operand operand) {
    return either(words.in(Fields.TEXT, operand), words.in(Fields.TITLE, operand));
  }

  private @Nullable Query ofArticle(String prefix, Operand operand) {
    return switch (prefix) {
      case "title" -> words.in(Fields.TITLE, operand);
      case "source" -> words.in(Fields.wordsOf(Fields.SOURCE), operand);
      default -> DayQueries.of(operand, problems);
    };
  }

  private @Nullable Query ofStatement(String prefix, Operand operand) {
    return switch (prefix) {
      case "speaker" -> words.in(Fields.wordsOf(Fields.SPEAKER), operand);
      case "claim" -> words.in(Fields.wordsOf(Fields.CLAIM), operand);
      case "code" -> words.in(Fields.wordsOf(Fields.CODE), operand);
      case "kind" -> label(Fields.KIND, operand, kinds());
      case "stance" -> stance(operand);
      default -> words.in(Fields.NOTE, operand);
    };
  }

  private Query stance(Operand operand) {
    boolean none = textOf(operand).equalsIgnoreCase(Stance.NOT_TAGGED);
    return none ? NOT_TAGGED : label(Fields.STANCE, operand, stances());
  }

  private Query label(String field, Operand operand, Set<String> labels) {
    if (isAnything(operand)) {
      return new FieldExistsQuery(field);
    }
    String label = textOf(operand).toLowerCase(Locale.ROOT);
    if (!labels.contains(label)) {
      problems.add(
          "“%s” at character %d is no %s; there are %s."
              .formatted(textOf(operand), operand.at(), field, Listing.of(List.copyOf(labels))));
      return new MatchNoDocsQuery();
    }
    return new TermQuery(new Term(field, label));
  }

  private static Set<String> kinds() {
    return Arrays.stream(Kind.values())
        .map(Kind::label)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> stances() {
    Set<String> labels =
        Arrays.stream(Stance.values())
            .map(Stance::label)
            .collect(Collectors.toCollection(TreeSet::new));
    labels.add("\"" + Stance.NOT_TAGGED + "\"");
    return labels;
  }

  private static String textOf(Operand operand) {
    return switch (operand) {
      case Operand.Word word -> word.text();
      case Operand.Phrase phrase -> phrase.text();
      case Operand.Wildcard wildcard -> wildcard.pattern();
      case Operand.Fuzzy fuzzy -> fuzzy.text();
      case Operand.Range range -> range.from() + " TO " + range.to();
    };
  }

  private static boolean isAnything(Operand operand) {
    return operand instanceof Operand.Wildcard wildcard && wildcard.pattern().equals("*");
  }

  private static Query all() {
    return new MatchAllDocsQuery();
  }

  private @Nullable Query withStatement(String prefix, Operand operand) {
    Query statements = ofStatement(prefix, operand);
    return statements == null ? null : Blocks.articlesWith(statements);
  }

  private static @Nullable Query statementsIn(@Nullable Query articles) {
    return articles == null ? null : Blocks.statementsIn(articles);
  }

  private static @Nullable Query either(@Nullable Query one, @Nullable Query other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }
}
