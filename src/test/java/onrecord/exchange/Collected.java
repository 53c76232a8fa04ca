package onrecord.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import onrecord.domain.ImportedArticle;
import onrecord.domain.Refusal;

/** A sink that keeps what it is given. */
final class Collected implements ArticleSink {

  final List<ImportedArticle> articles = new ArrayList<>();
  final List<Refusal> refusals = new ArrayList<>();
  final List<Long> progress = new ArrayList<>();
  private final int most;

  private Collected(int most) {
    this.most = most;
  }

  static Collected from(Path path) {
    return from(path, ReadOptions.DEFAULT);
  }

  static Collected from(Path path, ReadOptions options) {
    return from(path, options, Integer.MAX_VALUE);
  }

  /** Cancels after {@code most} articles. */
  static Collected from(Path path, ReadOptions options, int most) {
    Collected collected = new Collected(most);
    new ArticleReader().read(path, options, collected);
    return collected;
  }

  /** The only article there is. */
  ImportedArticle only() {
    if (articles.size() != 1) {
      throw new AssertionError(articles.size() + " articles, refused: " + refusals);
    }
    return articles.getFirst();
  }

  /** Place and reason of the only refusal there is. */
  String refusal() {
    if (refusals.size() != 1) {
      throw new AssertionError(refusals.size() + " refusals: " + refusals);
    }
    return refusals.getFirst().place() + ": " + refusals.getFirst().reason();
  }

  List<String> titles() {
    return articles.stream().map(article -> article.details().title()).toList();
  }

  @Override
  public void article(ImportedArticle article) {
    articles.add(article);
  }

  @Override
  public void refused(Refusal refusal) {
    refusals.add(refusal);
  }

  @Override
  public boolean isCancelled() {
    return articles.size() >= most;
  }

  @Override
  public void progress(long bytesRead) {
    progress.add(bytesRead);
  }
}
