package onrecord.exchange;

import java.io.IOException;

/** Web pages: one article a file. */
final class HtmlArticles implements FormatReader {

  @Override
  public void read(Source source, Intake intake) throws IOException, RefusedInput {
    throw new RefusedInput("Web pages cannot be read yet.");
  }
}
