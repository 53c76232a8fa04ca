package onrecord.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.jspecify.annotations.Nullable;

/** Makes the queries for words in one field. For one thread. */
final class WordQueries {

  /**
   * Endings that a word may go on with. The index keeps stems, so {@code negotiat*} has to find
   * "negoti", the stem of "negotiation".
   */
  private static final List<String> ENDINGS =
      List.of(
          "", "e", "y", "s", "es", "ed", "ing", "ion", "ions", "ation", "ations", "er", "ers", "or",
          "ors", "ive", "al", "ally", "ly", "ment", "ity", "ist", "ism", "able");

  private static final int SHORTEST_BEGINNING = 3;
  private static final int LONG_ENOUGH_FOR_TWO_EDITS = 5;

  private final Analyzer analyzer;
  private final WordForms forms = new WordForms();

  /** Cuts words as {@code analyzer} does. */
  WordQueries(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** What the operand asks for in the field; null when there is no word in it. */
  @Nullable Query in(String field, Operand operand) {
    return switch (operand) {
      case Operand.Word word -> word(field, normal(word.text()));
      case Operand.Phrase phrase -> phrase(field, terms(normal(phrase.text())), phrase.slop());
      case Operand.Wildcard wildcard -> wildcard(field, normal(wildcard.pattern()));
      case Operand.Fuzzy fuzzy -> fuzzy(field, normal(fuzzy.text()), fuzzy.edits());
      case Operand.Range range -> word(field, normal(range.from() + " " + range.to()));
    };
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private List<String> terms(String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream words = analyzer.tokenStream(Fields.TEXT, text)) {
      CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        terms.add(term.toString());
      }
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  /** "co-operation" is also looked for in one word. */
  private @Nullable Query word(String field, String text) {
    List<String> terms = terms(text);
    Query query = phrase(field, terms, 0);
    if (query == null || terms.size() == 1 || !text.contains("-")) {
      return query;
    }
    Query joined = new TermQuery(new Term(field, forms.term(text.replace("-", ""))));
    return any(List.of(query, joined));
  }

  private static @Nullable Query phrase(String field, List<String> terms, int slop) {
    return switch (terms.size()) {
      case 0 -> null;
      case 1 -> new TermQuery(new Term(field, terms.getFirst()));
      default -> new PhraseQuery(slop, field, terms.toArray(String[]::new));
    };
  }

  private Query fuzzy(String field, String text, int edits) {
    String term = forms.term(text);
    int allowed = term.length() < LONG_ENOUGH_FOR_TWO_EDITS ? 1 : 2;
    return new FuzzyQuery(
        new Term(field, term),
        Math.clamp(edits, 0, allowed),
        0,
        FuzzyQuery.defaultMaxExpansions,
        true,
        MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE);
  }

  /** The index cuts words at hyphens, so each part of the pattern has to match a word. */
  private @Nullable Query wildcard(String field, String pattern) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String part : forms.bare(pattern).replace("'", "").split("[\\s\\p{Pd}]+")) {
      if (!part.isEmpty()) {
        Query query =
            part.contains("*") || part.contains("?")
                ? wildcardWord(field, part)
                : word(field, part);
        if (query != null) {
          all.add(query, Occur.MUST);
        }
      }
    }
    BooleanQuery query = all.build();
    return switch (query.clauses().size()) {
      case 0 -> null;
      case 1 -> query.clauses().getFirst().query();
      default -> query;
    };
  }

  private Query wildcardWord(String field, String pattern) {
    List<Query> ways = new ArrayList<>();
    ways.add(new WildcardQuery(new Term(field, pattern)));
    int last = Math.max(pattern.lastIndexOf('*'), pattern.lastIndexOf('?'));
    String beginning = pattern.substring(0, last);
    String ending = pattern.substring(last + 1);
    boolean openEnd = ending.isEmpty() && pattern.endsWith("*") && isPlain(beginning);
    if (openEnd && beginning.length() >= SHORTEST_BEGINNING) {
      stems(beginning).forEach(stem -> ways.add(new TermQuery(new Term(field, stem))));
    } else if (ending.length() >= SHORTEST_BEGINNING) {
      String stem = forms.term(ending);
      if (!stem.equals(ending)) {
        ways.add(new WildcardQuery(new Term(field, pattern.substring(0, last + 1) + stem)));
      }
    }
    return any(ways);
  }

  private static boolean isPlain(String text) {
    return text.indexOf('*') < 0 && text.indexOf('?') < 0;
  }

  /** Stems of words with this beginning that do not begin so themselves. */
  private Set<String> stems(String beginning) {
    Set<String> stems = new LinkedHashSet<>();
    for (String ending : ENDINGS) {
      String stem = forms.term(beginning + ending);
      if (!stem.startsWith(beginning)) {
        stems.add(stem);
      }
    }
    return stems;
  }

  private static Query any(List<Query> ways) {
    if (ways.size() == 1) {
      return ways.getFirst();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    ways.forEach(way -> any.add(way, Occur.SHOULD));
    return any.build();
  }
}
