package onrecord.search;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Splits texts into words as Unicode does and gives each its term of {@link WordForms}. All words
 * stay, or phrases would not work. Thread-safe.
 */
final class WordAnalyzer extends Analyzer {

  /** Room between two texts of one field, so that no phrase reaches from one into the other. */
  static final int GAP = 100;

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    return new TokenStreamComponents(words, new TermFilter(words));
  }

  private static final class TermFilter extends TokenFilter {

    private final TermMemory memory = new TermMemory();
    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

    TermFilter(TokenStream words) {
      super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      memory.replaceByTerm(word);
      return true;
    }
  }
}
