package onrecord.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import onrecord.domain.Content;
import onrecord.domain.Finding;
import onrecord.domain.Span;
import onrecord.domain.SpeakerProfile;
import onrecord.extract.FoundStatements;
import org.jspecify.annotations.Nullable;

/** Prints the statements of one text as one line of JSON. */
final class JsonFindings {

  private final Writer out;
  private final JsonFactory factory = new ObjectMapper().getFactory();

  JsonFindings(PrintStream out) {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }

  /** Prints one line; {@code id} is what the input called the text. */
  void write(JsonNode id, FoundStatements found) throws IOException {
    // a generator a line: no separator creeps in between two roots
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
      json.writeStartObject();
      json.writeFieldName("id");
      json.writeTree(id);
      json.writeStringField("language", found.language());
      json.writeArrayFieldStart("quotes");
      for (Finding finding : found.findings()) {
        write(json, finding);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void write(JsonGenerator json, Finding finding) throws IOException {
    Content content = finding.content();
    json.writeStartObject();
    json.writeNumberField("start", content.start());
    json.writeNumberField("end", content.end());
    json.writeArrayFieldStart("spans");
    for (Span span : content.spans()) {
      json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
    }
    json.writeEndArray();
    json.writeStringField("kind", content.kind().label());
    var mention = finding.mention();
    writePlace(
        json,
        "speaker",
        mention == null ? null : mention.span(),
        mention == null ? "" : mention.text());
    json.writeStringField("speaker_name", finding.speakerName());
    json.writeStringField("speaker_type", finding.speakerType().label());
    json.writeStringField("speaker_role", finding.speakerRole());
    json.writeStringField("speaker_affiliation", finding.speaker().affiliation());
    json.writeStringField("speaker_country", finding.speaker().country());
    if (!finding.fellows().isEmpty()) {
      json.writeArrayFieldStart("said_with");
      for (SpeakerProfile fellow : finding.fellows()) {
        json.writeString(fellow.name());
      }
      json.writeEndArray();
    }
    var cue = finding.cue();
    writePlace(json, "cue", cue == null ? null : cue.span(), cue == null ? "" : cue.text());
    json.writeNumberField("confidence", finding.evidence().confidence());
    json.writeStringField("rule", finding.evidence().rule());
    json.writeEndObject();
  }

  private static void writePlace(JsonGenerator json, String field, @Nullable Span span, String text)
      throws IOException {
    if (span == null) {
      json.writeNullField(field);
      return;
    }
    json.writeObjectFieldStart(field);
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  /** Sends everything that was printed on its way. */
  void flush() throws IOException {
    out.flush();
  }
}
