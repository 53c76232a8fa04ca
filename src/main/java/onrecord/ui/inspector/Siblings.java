package onrecord.ui.inspector;

import java.util.List;
import java.util.Set;
import onrecord.domain.MarkedArticle;
import onrecord.domain.Mention;
import onrecord.domain.SpeakerKey;
import onrecord.domain.Statement;

/**
 * Finds the statements that are likely to be wrong together: in one article, held to be the same
 * speaker's because of the same mention. Pure; any thread.
 */
final class Siblings {

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "who", "i", "we", "one", "both", "others");

  private Siblings() {}

  /** The others of the article that stand and fall with this one; none without a mention. */
  static List<Statement> of(Statement statement, MarkedArticle article) {
    Mention mention = statement.attribution().mention();
    if (mention == null) {
      return List.of();
    }
    String key = SpeakerKey.of(mention.text());
    return article.counted().stream()
        .filter(other -> other.id() != statement.id())
        .filter(other -> !other.coding().correctedSpeaker())
        .filter(other -> hasMention(other, key))
        .filter(
            other -> other.attribution().speaker().id() == statement.attribution().speaker().id())
        .toList();
  }

  /** Whether a statement's mention is a name or title, which always means the same speaker. */
  static boolean isNamed(Statement statement) {
    Mention mention = statement.attribution().mention();
    return mention != null && !PRONOUNS.contains(SpeakerKey.of(mention.text()));
  }

  private static boolean hasMention(Statement statement, String key) {
    Mention mention = statement.attribution().mention();
    return mention != null && SpeakerKey.of(mention.text()).equals(key);
  }
}
