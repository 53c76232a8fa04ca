package onrecord.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import onrecord.domain.ImportedArticle;
import onrecord.domain.Refusal;
import onrecord.exchange.ArticleReader;
import onrecord.exchange.ArticleSink;
import onrecord.exchange.ReadOptions;

/** Texts of any length, put together from the paragraphs of the sample's articles. */
final class NewsTexts {

  private final List<String> paragraphs = new ArrayList<>();

  /** Reads the sample; the working folder is the project's. */
  NewsTexts() {
    new ArticleReader().read(Path.of("data", "articles"), ReadOptions.DEFAULT, new Paragraphs());
    if (paragraphs.isEmpty()) {
      throw new IllegalStateException("There is no sample in data/articles.");
    }
  }

  /**
   * A text of at least so many characters, whole paragraphs from the {@code number}th on, round and
   * round.
   */
  String ofCharacters(int characters, int number) {
    StringBuilder text = new StringBuilder(characters + 1_000);
    for (int next = number; text.length() < characters; next++) {
      text.append(paragraphs.get(Math.floorMod(next, paragraphs.size()))).append("\n\n");
    }
    return text.toString();
  }

  /** A text of at least so many words, of the same kind. */
  String ofWords(int words, int number) {
    StringBuilder text = new StringBuilder();
    int count = 0;
    for (int next = number; count < words; next++) {
      String paragraph = paragraphs.get(Math.floorMod(next, paragraphs.size()));
      text.append(paragraph).append("\n\n");
      count += paragraph.split("\\s+").length;
    }
    return text.toString();
  }

  private final class Paragraphs implements ArticleSink {
    @Override
    public void article(ImportedArticle article) {
      article.text().lines().filter(line -> !line.isBlank()).forEach(paragraphs::add);
    }

    @Override
    public void refused(Refusal refusal) {
      throw new IllegalStateException(refusal.toString());
    }

    @Override
    public boolean isCancelled() {
      return false;
    }

    @Override
    public void progress(long bytesRead) {}
  }
}
