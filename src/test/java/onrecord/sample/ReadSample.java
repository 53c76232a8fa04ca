package onrecord.sample;

import java.util.ArrayList;
import java.util.List;
import onrecord.domain.ImportedArticle;
import onrecord.domain.Refusal;
import onrecord.exchange.ArticleReader;
import onrecord.exchange.ArticleSink;
import onrecord.exchange.ReadOptions;

/** The sample as the program itself reads it. */
record ReadSample(List<ImportedArticle> articles, List<Refusal> refusals) {

  /** Reads the sample's folder of articles. */
  static ReadSample now() {
    ReadSample sample = new ReadSample(new ArrayList<>(), new ArrayList<>());
    new ArticleReader()
        .read(SampleFiles.DATA.resolve("articles"), ReadOptions.DEFAULT, sample.sink());
    return sample;
  }

  private ArticleSink sink() {
    return new ArticleSink() {
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
        return false;
      }

      @Override
      public void progress(long bytesRead) {}
    };
  }
}
