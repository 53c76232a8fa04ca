package onrecord.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onrecord.domain.Finding;
import onrecord.domain.Span;

/**
 * Writes what the finder finds in a file of documents, for the scorer.
 *
 * <p>Arguments: documents (JSON lines with id and text), then the file to write.
 */
public final class PredictionWriter {

  private static final ObjectMapper JSON = new ObjectMapper();

  private PredictionWriter() {}

  /** Runs the tool. */
  public static void main(String[] args) throws IOException {
    StatementFinder finder = new StatementFinder();
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
      for (String line : Files.readAllLines(Path.of(args[0]))) {
        JsonNode document = JSON.readTree(line);
        ObjectNode result = JSON.createObjectNode();
        result.put("id", document.get("id").asText());
        ArrayNode quotes = result.putArray("quotes");
        finder.find(document.get("text").asText()).forEach(found -> quotes.add(json(found)));
        out.write(result.toString());
        out.newLine();
      }
    }
  }

  private static ObjectNode json(Finding found) {
    ObjectNode quote = JSON.createObjectNode();
    List<Span> spans = found.content().spans();
    quote.put("start", found.content().start());
    quote.put("end", found.content().end());
    ArrayNode pieces = quote.putArray("spans");
    spans.forEach(span -> pieces.addArray().add(span.start()).add(span.end()));
    quote.put("kind", found.content().kind().label());
    if (found.mention() != null) {
      put(quote.putObject("speaker"), found.mention().span(), found.mention().text());
    }
    quote.put("speaker_name", found.speakerName());
    quote.put("speaker_type", found.speakerType().label());
    quote.put("speaker_role", found.speaker().role());
    quote.put("speaker_affiliation", found.speaker().affiliation());
    quote.put("speaker_country", found.speaker().country());
    if (found.cue() != null) {
      put(quote.putObject("cue"), found.cue().span(), found.cue().text());
    }
    quote.put("confidence", found.evidence().confidence());
    quote.put("rule", found.evidence().rule());
    quote.put("text", found.content().text());
    quote.put("why", found.evidence().why());
    return quote;
  }

  private static void put(ObjectNode node, Span span, String text) {
    node.put("start", span.start()).put("end", span.end()).put("text", text);
  }
}
