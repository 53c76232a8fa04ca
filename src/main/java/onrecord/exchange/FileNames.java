package onrecord.exchange;

import java.util.Locale;
import java.util.Set;

/** What the names of files tell about whether and how they are read. */
final class FileNames {

  private static final Set<String> ABOUT_THE_FOLDER =
      Set.of("readme", "license", "licence", "copying", "notice", "changelog", "contributing");
  private static final Set<String> OF_THE_SYSTEM =
      Set.of("thumbs.db", "desktop.ini", "__macosx", "icon\r");

  private FileNames() {}

  /**
   * Whether a file or folder inside a folder or zip is no input at all: hidden, the system's own, a
   * word processor's lock, or a text about the folder such as a README.
   */
  static boolean isPassedOver(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int dot = lower.indexOf('.');
    String stem = dot < 0 ? lower : lower.substring(0, dot);
    return (lower.startsWith(".") && !lower.equals(".") && !lower.equals(".."))
        || lower.startsWith("~$")
        || OF_THE_SYSTEM.contains(lower)
        || ABOUT_THE_FOLDER.contains(stem);
  }

  /** Whether the name is a zip's. */
  static boolean isZip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /** The name without the ending of a packed file. */
  static String unpacked(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".gz")
        ? name.substring(0, name.length() - 3)
        : name;
  }
}
