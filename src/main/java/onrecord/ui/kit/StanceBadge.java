package onrecord.ui.kit;

import javafx.scene.control.Label;
import onrecord.domain.Stance;
import org.jspecify.annotations.Nullable;

/** A stance as a word on its colour; the colour alone never tells it. */
public final class StanceBadge extends Label {

  /** The badge of a stance; null gives "not tagged". */
  public StanceBadge(@Nullable Stance stance) {
    super(stance == null ? Stance.NOT_TAGGED : stance.label());
    getStyleClass().addAll("stance-badge", "stance-" + (stance == null ? "none" : stance.label()));
    setMinWidth(USE_PREF_SIZE);
  }

  /** The badge of a value of the stance facet. */
  public static StanceBadge ofFacetValue(String value) {
    return new StanceBadge(value.equals(Stance.NOT_TAGGED) ? null : Stance.ofLabel(value));
  }
}
