package onrecord.exchange;

import onrecord.domain.ImportedArticle;
import onrecord.domain.MarkedArticle;
import onrecord.domain.Place;
import onrecord.domain.Refusal;
import onrecord.exchange.export.LibraryHeader;

/** One call of {@link ArticleReader#read}: where its articles and refusals go. */
final class Intake {

  private final ArticleSink sink;
  private final ArticleMaker maker;
  private final FieldNames fieldNames;

  Intake(ReadOptions options, ArticleSink sink) {
    this.sink = sink;
    this.maker = new ArticleMaker(options);
    this.fieldNames = new FieldNames(options.columns());
  }

  FieldNames fieldNames() {
    return fieldNames;
  }

  boolean isCancelled() {
    return sink.isCancelled();
  }

  void progress(long bytesRead) {
    sink.progress(bytesRead);
  }

  /** Takes the only article of a file, whose name may tell the day. */
  void lone(RawArticle raw, Source source) {
    take(raw, Place.wholeOf(source.name()), source.path());
  }

  /** Takes one article of many in a file. */
  void oneOfMany(RawArticle raw, Place place) {
    take(raw, place, "");
  }

  /** Takes an article that OnRecord itself wrote: it was normalised long ago. */
  void exported(MarkedArticle article, Place place) {
    sink.exported(article);
    sink.article(new ImportedArticle(article.article().details(), article.article().text(), place));
  }

  /** Takes what an exported library tells besides its articles. */
  void exported(LibraryHeader library) {
    sink.exported(library);
  }

  void refuse(Place place, String reason) {
    sink.refused(new Refusal(place, reason));
  }

  private void take(RawArticle raw, Place place, String fileName) {
    try {
      sink.article(maker.make(raw, place, fileName));
    } catch (RefusedInput e) {
      refuse(place, e.sentence());
    }
  }
}
