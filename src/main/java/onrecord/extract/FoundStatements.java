package onrecord.extract;

import java.util.List;
import onrecord.domain.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What the engine found in a text.
 *
 * @param language BCP 47 tag of the language that the text is in, or null when it is too short to
 *     tell; such a text is read as English
 * @param findings the statements, in the order of the text; direct speech only when the language is
 *     not English
 */
public record FoundStatements(@Nullable String language, List<Finding> findings) {

  public FoundStatements {
    findings = List.copyOf(findings);
  }
}
