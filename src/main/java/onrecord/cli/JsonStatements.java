package onrecord.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import onrecord.domain.ArticleDetails;
import onrecord.domain.Coding;
import onrecord.domain.Span;
import onrecord.domain.SpeakerRef;
import onrecord.domain.StanceTag;
import onrecord.domain.Statement;
import onrecord.domain.StatementHit;
import org.jspecify.annotations.Nullable;

/** Prints statements as one JSON array, each as it comes. */
final class JsonStatements implements AutoCloseable {

  private final JsonGenerator json;

  JsonStatements(PrintStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    json = new JsonFactory().createGenerator(writer);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new DefaultPrettyPrinter());
    json.writeStartArray();
  }

  void write(StatementHit hit) throws IOException {
    Statement statement = hit.statement();
    json.writeStartObject();
    json.writeNumberField("id", statement.id());
    json.writeStringField("text", statement.content().text());
    json.writeStringField("kind", statement.content().kind().label());
    json.writeStringField("speaker", statement.attribution().speaker().name());
    json.writeStringField("speaker_type", statement.attribution().speaker().type().label());
    SpeakerRef institution = statement.attribution().speaksFor();
    json.writeStringField("speaks_for", institution == null ? null : institution.name());
    writeStrings(
        "said_with", statement.attribution().fellows().stream().map(SpeakerRef::name).toList());
    writeArticle(statement.articleId(), hit.article());
    writeSpans(statement.content().spans());
    json.writeNumberField("confidence", statement.evidence().confidence());
    json.writeStringField("rule", statement.evidence().rule());
    writeCoding(statement.coding());
    writeStrings("topics", hit.topics());
    json.writeNumberField("printed", hit.printed());
    json.writeEndObject();
  }

  private void writeArticle(long id, ArticleDetails details) throws IOException {
    json.writeObjectFieldStart("article");
    json.writeNumberField("id", id);
    json.writeStringField("title", details.title());
    LocalDate date = details.date();
    json.writeStringField("date", date == null ? null : date.toString());
    json.writeStringField("source", details.source());
    json.writeEndObject();
  }

  private void writeSpans(List<Span> spans) throws IOException {
    json.writeArrayFieldStart("spans");
    for (Span span : spans) {
      json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
    }
    json.writeEndArray();
  }

  /** The stance in a word, where there is one, and every tag in full. */
  private void writeCoding(Coding coding) throws IOException {
    json.writeStringField("stance", inAWord(coding.stances()));
    json.writeArrayFieldStart("stances");
    for (StanceTag tag : coding.stances()) {
      json.writeStartObject();
      json.writeStringField("claim", tag.claim());
      json.writeStringField("stance", tag.stance().label());
      json.writeStringField("coder", tag.coder());
      json.writeEndObject();
    }
    json.writeEndArray();
    writeStrings("codes", coding.codes());
    json.writeStringField("note", coding.note());
  }

  private static @Nullable String inAWord(List<StanceTag> tags) {
    List<String> labels = tags.stream().map(tag -> tag.stance().label()).distinct().toList();
    return labels.isEmpty() ? null : String.join(", ", labels);
  }

  private void writeStrings(String name, Collection<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** Ends the array; the stream stays open. */
  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeRaw('\n');
    json.close();
  }
}
