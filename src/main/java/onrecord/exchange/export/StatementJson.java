package onrecord.exchange.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import onrecord.domain.Attribution;
import onrecord.domain.Coding;
import onrecord.domain.Content;
import onrecord.domain.Correction;
import onrecord.domain.Cue;
import onrecord.domain.Evidence;
import onrecord.domain.Kind;
import onrecord.domain.Mention;
import onrecord.domain.Span;
import onrecord.domain.SpeakerRef;
import onrecord.domain.SpeakerType;
import onrecord.domain.Stance;
import onrecord.domain.StanceTag;
import onrecord.domain.Statement;
import org.jspecify.annotations.Nullable;

/** A statement with its coding as a JSON object, and back. */
final class StatementJson {

  private static final Map<Correction, String> NAME_OF_CORRECTION =
      new EnumMap<>(
          Map.of(
              Correction.SPEAKER, "corrected_speaker",
              Correction.WORDS, "corrected_words",
              Correction.ACCEPTED, "accepted",
              Correction.REJECTED, "rejected"));

  private StatementJson() {}

  static JsonNode write(Statement statement) {
    Attribution attribution = statement.attribution();
    Mention mention = attribution.mention();
    Cue cue = attribution.cue();
    ObjectNode json = Json.object();
    json.put("id", statement.id());
    json.put("text", statement.content().text());
    json.put("kind", statement.content().kind().label());
    json.set("spans", Json.array(statement.content().spans(), StatementJson::pair));
    json.set("speaker", speaker(attribution.speaker()));
    SpeakerRef institution = attribution.speaksFor();
    json.set("speaks_for", institution == null ? null : speaker(institution));
    json.set("said_with", Json.array(attribution.fellows(), StatementJson::speaker));
    json.set("mention", mention == null ? null : words(mention.span(), mention.text()));
    json.set("cue", cue == null ? null : words(cue.span(), cue.text()));
    json.put("rule", statement.evidence().rule());
    json.put("confidence", statement.evidence().confidence());
    json.put("why", statement.evidence().why());
    json.set("stances", Json.array(statement.coding().stances(), StatementJson::stance));
    json.set("codes", Json.strings(statement.coding().codes()));
    json.put("note", statement.coding().note());
    NAME_OF_CORRECTION.forEach(
        (correction, name) ->
            json.put(name, statement.coding().corrections().contains(correction)));
    return json;
  }

  static Statement read(JsonNode json, long articleId) {
    return new Statement(
        Json.number(json, "id"),
        articleId,
        new Content(
            Json.list(json, "spans", StatementJson::span),
            Kind.ofLabel(Json.string(json, "kind")),
            Json.string(json, "text")),
        new Attribution(
            speaker(Json.node(json, "speaker", JsonNode::isObject)),
            mention(json.path("mention")),
            cue(json.path("cue")),
            json.path("speaks_for").isObject() ? speaker(json.path("speaks_for")) : null,
            Json.listOrNone(json, "said_with", StatementJson::speaker)),
        new Evidence(
            Json.string(json, "rule"), Json.real(json, "confidence"), Json.string(json, "why")),
        new Coding(
            Json.list(json, "stances", StatementJson::stance),
            Json.strings(json, "codes"),
            Json.string(json, "note"),
            corrections(json)));
  }

  private static Set<Correction> corrections(JsonNode json) {
    Set<Correction> corrections = EnumSet.noneOf(Correction.class);
    NAME_OF_CORRECTION.forEach(
        (correction, name) -> {
          if (Json.flag(json, name)) {
            corrections.add(correction);
          }
        });
    return corrections;
  }

  static ObjectNode speaker(SpeakerRef speaker) {
    return Json.object()
        .put("id", speaker.id())
        .put("name", speaker.name())
        .put("type", speaker.type().label());
  }

  static SpeakerRef speaker(JsonNode json) {
    return new SpeakerRef(
        Json.number(json, "id"),
        Json.string(json, "name"),
        SpeakerType.ofLabel(Json.string(json, "type")));
  }

  private static JsonNode stance(StanceTag tag) {
    return Json.object()
        .put("claim", tag.claim())
        .put("stance", tag.stance().label())
        .put("coder", tag.coder());
  }

  private static StanceTag stance(JsonNode json) {
    return new StanceTag(
        Json.string(json, "claim"),
        Stance.ofLabel(Json.string(json, "stance")),
        Json.string(json, "coder"));
  }

  private static ArrayNode pair(Span span) {
    return Json.MAPPER.createArrayNode().add(span.start()).add(span.end());
  }

  private static Span span(JsonNode json) {
    return new Span(json.path(0).asInt(-1), json.path(1).asInt(-1));
  }

  private static ObjectNode words(Span span, String text) {
    return Json.object().put("start", span.start()).put("end", span.end()).put("text", text);
  }

  private static @Nullable Mention mention(JsonNode json) {
    return json.isObject() ? new Mention(spanOf(json), Json.string(json, "text")) : null;
  }

  private static @Nullable Cue cue(JsonNode json) {
    return json.isObject() ? new Cue(spanOf(json), Json.string(json, "text")) : null;
  }

  private static Span spanOf(JsonNode json) {
    return new Span(Json.offset(json, "start"), Json.offset(json, "end"));
  }
}
