package onrecord.extract.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import onrecord.domain.Finding;
import onrecord.domain.Kind;
import onrecord.domain.Span;
import org.jspecify.annotations.Nullable;

/**
 * A statement as somebody marked it, or as the engine found it.
 *
 * @param spans what was said, in code points
 * @param kind its kind
 * @param speaker where the speaker is named, or null
 * @param speakerText the words there, or null
 * @param name the speaker's full name, or null
 * @param cue where the reporting words stand, or null
 * @param finding what the engine found, or null for an annotation that must be found
 */
record Quote(
    List<Span> spans,
    Kind kind,
    @Nullable Span speaker,
    @Nullable String speakerText,
    @Nullable String name,
    @Nullable Span cue,
    @Nullable Finding finding) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** An annotated article; what in it may be found but need not is in {@code optional}. */
  record Document(String id, String text, List<Quote> asked, List<Quote> optional) {}

  static List<Document> read(Path gold) throws IOException {
    List<Document> documents = new ArrayList<>();
    for (String line : Files.readAllLines(gold)) {
      if (line.isBlank()) {
        continue;
      }
      JsonNode article = JSON.readTree(line);
      Document document =
          new Document(
              article.get("id").asText(),
              article.get("text").asText(),
              new ArrayList<>(),
              new ArrayList<>());
      for (JsonNode quote : article.get("quotes")) {
        boolean optional =
            !quote.path("x_speech_cue").asBoolean(true) || quote.path("optional").asBoolean(false);
        (optional ? document.optional() : document.asked()).add(of(quote));
      }
      documents.add(document);
    }
    return documents;
  }

  private static Quote of(JsonNode quote) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode span : quote.path("spans")) {
      spans.add(new Span(span.get(0).asInt(), span.get(1).asInt()));
    }
    if (spans.isEmpty()) {
      spans.add(new Span(quote.get("start").asInt(), quote.get("end").asInt()));
    }
    JsonNode name = quote.path("speaker_name");
    return new Quote(
        spans,
        Kind.ofLabel(quote.path("kind").asText("indirect")),
        place(quote.path("speaker")),
        quote.path("speaker").isObject() ? quote.path("speaker").path("text").asText() : null,
        name.isTextual() ? name.asText() : null,
        place(quote.path("cue")),
        null);
  }

  private static @Nullable Span place(JsonNode node) {
    boolean told = node.isObject() && node.path("end").asInt() > node.path("start").asInt();
    return told ? new Span(node.get("start").asInt(), node.get("end").asInt()) : null;
  }

  static Quote of(Finding finding) {
    var mention = finding.mention();
    var cue = finding.cue();
    return new Quote(
        finding.content().spans(),
        finding.content().kind(),
        mention == null ? null : mention.span(),
        mention == null ? null : mention.text(),
        finding.speakerName(),
        cue == null ? null : cue.span(),
        finding);
  }
}
