package onrecord.domain;

import java.util.List;

/** Lists things as a sentence does. */
public final class Listing {

  private Listing() {}

  /** "Ann Lee, Bo Holm and Cy Dahl"; one alone as it is. {@code things} are one or more. */
  public static String of(List<String> things) {
    String last = things.getLast();
    List<String> others = things.subList(0, things.size() - 1);
    return others.isEmpty() ? last : String.join(", ", others) + " and " + last;
  }
}
