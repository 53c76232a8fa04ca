package onrecord.extract.speaker;

import java.util.HashSet;
import java.util.Set;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Which words an article writes small, and which with a capital letter inside sentences. */
final class WrittenWords {

  private final Tokens tokens;
  private @Nullable Set<String> proper;
  private @Nullable Set<String> small;

  WrittenWords(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether the article writes the word of token {@code i} with a capital after a small word. */
  boolean isProper(int i) {
    if (proper == null) {
      proper = new HashSet<>();
      for (int k = 1; k < tokens.size(); k++) {
        if (tokens.isCapital(k) && tokens.isWord(k - 1) && !tokens.isCapital(k - 1)) {
          proper.add(tokens.slice(k, k + 1));
        }
      }
    }
    return proper.contains(tokens.slice(i, i + 1));
  }

  /** Whether the article also writes the word of token {@code i} without a capital letter. */
  boolean isSmall(int i) {
    if (small == null) {
      small = new HashSet<>();
      for (int k = 0; k < tokens.size(); k++) {
        if (Character.isLowerCase(tokens.first(k))) {
          small.add(tokens.word(k).lower());
        }
      }
    }
    return small.contains(tokens.word(i).lower());
  }
}
