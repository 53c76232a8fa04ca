package onrecord.ui.facets;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import onrecord.domain.FacetCount;
import onrecord.domain.Kind;
import onrecord.domain.Stance;
import onrecord.domain.Standing;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.SpeakerColours;
import onrecord.ui.kit.StanceBadge;

/** How each facet looks. */
enum FacetFace {
  SPEAKERS("Speakers", 7) {
    @Override
    FacetLine line(Desk desk, String value, Consumer<Boolean> ticked) {
      FacetLine line =
          new FacetLine(value, dot(), ticked)
              .withMore("About this speaker", () -> desk.showSpeaker(value));
      boolean nameless = Character.isLowerCase(value.codePointAt(0));
      return nameless ? line.inItalics() : line;
    }

    @Override
    void refresh(Desk desk, String value, FacetLine line) {
      line.getStyleClass().removeIf(SpeakerColours::isColour);
      line.getStyleClass().add(desk.colours().styleClassOf(value));
    }

    @Override
    boolean isAlwaysShown() {
      return true;
    }
  },
  TOPICS("Topics", 7) {
    @Override
    boolean isAlwaysShown() {
      return true;
    }
  },
  STANCES("Stance", 5) {
    @Override
    FacetLine line(Desk desk, String value, Consumer<Boolean> ticked) {
      return new FacetLine(value, StanceBadge.ofFacetValue(value), ticked).withoutText();
    }

    @Override
    List<FacetCount> inOrder(List<FacetCount> counts) {
      Stream<String> values =
          Stream.concat(
              Arrays.stream(Stance.values()).map(Stance::label), Stream.of(Stance.NOT_TAGGED));
      return counted(values, counts);
    }

    @Override
    boolean isFixed() {
      return true;
    }
  },
  KINDS("Kind", 3) {
    @Override
    FacetLine line(Desk desk, String value, Consumer<Boolean> ticked) {
      String name =
          switch (Kind.ofLabel(value)) {
            case DIRECT -> "Direct “ ”";
            case MIXED -> "Mixed";
            case INDIRECT -> "Reported";
          };
      return new FacetLine(name, null, ticked);
    }

    @Override
    List<FacetCount> inOrder(List<FacetCount> counts) {
      return counted(Arrays.stream(Kind.values()).map(Kind::label), counts);
    }

    @Override
    boolean isFixed() {
      return true;
    }
  },
  STANDINGS("Suggestions", 1) {
    @Override
    FacetLine line(Desk desk, String value, Consumer<Boolean> ticked) {
      return new FacetLine("Waiting for a look", null, ticked);
    }

    @Override
    List<FacetCount> inOrder(List<FacetCount> counts) {
      return counted(Stream.of(Standing.SUGGESTION.label()), counts);
    }

    @Override
    boolean isFixed() {
      return true;
    }
  },
  SOURCES("Source", 6),
  CLAIMS("Claims", 5),
  CODES("Codes", 6);

  private static final double DOT = 4;

  private final String caption;
  private final int limit;

  FacetFace(String caption, int limit) {
    this.caption = caption;
    this.limit = limit;
  }

  String caption() {
    return caption;
  }

  /** How many rows there are before "Show all". */
  int limit() {
    return limit;
  }

  /** A new line for a value. */
  FacetLine line(Desk desk, String value, Consumer<Boolean> ticked) {
    return new FacetLine(value, null, ticked);
  }

  /** Brings the look of a line up to date. */
  void refresh(Desk desk, String value, FacetLine line) {}

  /** The counts in the order of the rows. */
  List<FacetCount> inOrder(List<FacetCount> counts) {
    return counts;
  }

  /** Whether the values are always the same ones in the same order. */
  boolean isFixed() {
    return false;
  }

  /** Whether the section stands even when nothing is counted. */
  boolean isAlwaysShown() {
    return false;
  }

  private static List<FacetCount> counted(Stream<String> values, List<FacetCount> counts) {
    return values
        .map(
            value ->
                counts.stream()
                    .filter(count -> count.value().equals(value))
                    .findFirst()
                    .orElse(new FacetCount(value, 0)))
        .toList();
  }

  private static Node dot() {
    Circle dot = new Circle(DOT);
    dot.getStyleClass().add("speaker-dot");
    return dot;
  }
}
