package onrecord.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import onrecord.domain.Stance;
import onrecord.ui.kit.Wording;

/** How a speaker's statements divide into stances, as a bar; what is not tagged is its ground. */
final class StanceBar extends Region {

  private static final double HEIGHT = 5;

  /** One piece of the bar. */
  private record Part(Region node, double share) {}

  private final List<Part> parts = new ArrayList<>();

  StanceBar(long statements, Map<Stance, Long> stances) {
    getStyleClass().add("stance-bar");
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(inWords(statements, stances));
    // a statement may have stances on several claims, so they can be more than the statements
    long tagged = stances.values().stream().mapToLong(Long::longValue).sum();
    double whole = Math.max(Math.max(statements, tagged), 1);
    for (Stance stance : Stance.values()) {
      long count = stances.getOrDefault(stance, 0L);
      if (count > 0) {
        Region node = new Region();
        node.getStyleClass().add("bar-" + stance.label());
        parts.add(new Part(node, count / whole));
        getChildren().add(node);
      }
    }
  }

  static String inWords(long statements, Map<Stance, Long> stances) {
    StringBuilder words = new StringBuilder(Wording.count(statements, "statement"));
    for (Stance stance : Stance.values()) {
      long count = stances.getOrDefault(stance, 0L);
      if (count > 0) {
        words.append(", ").append(Wording.number(count)).append(' ').append(stance.label());
      }
    }
    return words.toString();
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected void layoutChildren() {
    double x = 0;
    for (Part part : parts) {
      double width = getWidth() * part.share;
      part.node.resizeRelocate(x, 0, width, getHeight());
      x += width;
    }
  }
}
