package onrecord.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import onrecord.domain.DateOrigin;
import org.jspecify.annotations.Nullable;

/** What sets OnRecord's own JSON lines apart from those of other programs. */
final class OnRecordLines {

  /** The key of the header line, whose value is the version of the format. */
  static final String HEADER = "onrecord";

  private OnRecordLines() {}

  /** Whether the object is the header, which tells of the library and is no article. */
  static boolean isHeader(ObjectNode object) {
    return object.path(HEADER).isInt();
  }

  /** Where the date came from when the article was first imported; null in other files. */
  static @Nullable DateOrigin dateOrigin(ObjectNode object) {
    JsonNode origin = object.get("date_origin");
    for (DateOrigin known : DateOrigin.values()) {
      if (origin != null && known.name().equalsIgnoreCase(origin.asText())) {
        return known;
      }
    }
    return null;
  }
}
