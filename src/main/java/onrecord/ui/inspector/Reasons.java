package onrecord.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import onrecord.domain.Attribution;
import onrecord.domain.Cue;
import onrecord.domain.Mention;
import onrecord.domain.Statement;

/** Puts into words why a statement is held to be its speaker's. Pure; any thread. */
final class Reasons {

  private static final double SURE = 0.9;
  private static final double LIKELY = 0.7;

  private Reasons() {}

  /** In few words: {@code “Moon” + said · sure}. */
  static String inShort(Statement statement) {
    if (statement.coding().correctedSpeaker()) {
      return statement.evidence().isByHand() ? "added by hand" : "corrected by hand";
    }
    List<String> words = new ArrayList<>();
    Attribution attribution = statement.attribution();
    Mention mention = attribution.mention();
    if (mention != null) {
      words.add("“" + mention.text() + "”");
    }
    Cue cue = attribution.cue();
    if (cue != null) {
      words.add(cue.text());
    }
    String sureness = sureness(statement.evidence().confidence());
    return words.isEmpty() ? sureness : String.join(" + ", words) + " · " + sureness;
  }

  /** The reason with the figure behind the word. */
  static String atLength(Statement statement) {
    double confidence = statement.evidence().confidence();
    return "%s\nRight in about %d of 100 cases like this: %s."
        .formatted(statement.evidence().why(), Math.round(100 * confidence), sureness(confidence));
  }

  private static String sureness(double confidence) {
    if (confidence >= SURE) {
      return "sure";
    }
    return confidence >= LIKELY ? "likely" : "unsure";
  }
}
