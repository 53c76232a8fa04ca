package onrecord.extract.speaker;

/** Compares names that are not spelt alike. */
final class Misprint {

  private Misprint() {}

  /** One letter more, less or other, or two neighbours changed over. */
  static boolean isOneLetterOff(String a, String b) {
    String longer = a.length() >= b.length() ? a : b;
    String shorter = a.length() >= b.length() ? b : a;
    int at = 0;
    while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
      at++;
    }
    if (longer.length() == shorter.length() + 1) {
      return longer.substring(at + 1).equals(shorter.substring(at));
    }
    if (longer.length() != shorter.length()) {
      return false;
    }
    boolean other = longer.substring(at + 1).equals(shorter.substring(at + 1));
    boolean swapped =
        at + 1 < longer.length()
            && longer.charAt(at) == shorter.charAt(at + 1)
            && longer.charAt(at + 1) == shorter.charAt(at)
            && longer.substring(at + 2).equals(shorter.substring(at + 2));
    return other || swapped;
  }

  /** Whether one given name can be short for the other: "J." and "John". */
  static boolean initialsAgree(String a, String b) {
    return a.equals(b)
        || a.charAt(0) == b.charAt(0)
            && (a.length() <= 2 || b.length() <= 2 || a.startsWith(b) || b.startsWith(a));
  }
}
