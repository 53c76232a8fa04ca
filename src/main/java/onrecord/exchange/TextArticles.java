package onrecord.exchange;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import onrecord.domain.TextNormaliser;

/**
 * Plain text and Markdown: one article a file, with an optional block of "Title: …" lines or a YAML
 * front matter above the text.
 */
final class TextArticles implements FormatReader {

  private final boolean markdown;

  TextArticles(boolean markdown) {
    this.markdown = markdown;
  }

  @Override
  public void read(Source source, Intake intake) throws IOException, RefusedInput {
    String decoded = TextDecoder.decode(source.allBytes(Source.MOST_BYTES), null);
    HeaderBlock block = HeaderBlock.of(TextNormaliser.normalise(decoded));
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.putAll(block.values());
    if (markdown) {
      Markdown.Plain plain = Markdown.toPlain(block.text());
      plain.title().ifPresent(title -> values.putIfAbsent(Field.TITLE, title));
      values.put(Field.TEXT, plain.text());
    } else {
      values.put(Field.TEXT, block.text());
    }
    intake.lone(new RawArticle(values, block.topics()), source);
  }
}
