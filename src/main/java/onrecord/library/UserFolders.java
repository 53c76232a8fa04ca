package onrecord.library;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where the program keeps its own things on this machine: the session and the sample library.
 *
 * @param home the folder; it need not exist yet
 */
public record UserFolders(Path home) {

  private static final String PROPERTY = "onrecord.home";
  private static final String VARIABLE = "ONRECORD_HOME";

  /**
   * The folder of this user: system property {@code onrecord.home} or environment variable {@code
   * ONRECORD_HOME} where one is set, else what the operating system's conventions say.
   */
  public static UserFolders ofThisUser() {
    return new UserFolders(home(System.getProperties(), System.getenv()));
  }

  static Path home(Properties properties, Map<String, String> environment) {
    String own = firstGiven(properties.getProperty(PROPERTY), environment.get(VARIABLE));
    if (own != null) {
      return Path.of(own);
    }
    Path userHome = Path.of(properties.getProperty("user.home", "."));
    String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      String roaming = firstGiven(environment.get("APPDATA"), null);
      return (roaming == null ? userHome.resolve("AppData", "Roaming") : Path.of(roaming))
          .resolve("OnRecord");
    }
    if (system.startsWith("mac")) {
      return userHome.resolve("Library", "Application Support", "OnRecord");
    }
    String data = firstGiven(environment.get("XDG_DATA_HOME"), null);
    // the XDG specification says that a relative path is to be ignored
    return (data == null || !Path.of(data).isAbsolute()
            ? homeOf(environment, userHome).resolve(".local", "share")
            : Path.of(data))
        .resolve("onrecord");
  }

  /** XDG counts from HOME; Java looks into the user database instead. */
  private static Path homeOf(Map<String, String> environment, Path userHome) {
    String given = firstGiven(environment.get("HOME"), null);
    return given == null ? userHome : Path.of(given);
  }

  private static @Nullable String firstGiven(@Nullable String first, @Nullable String second) {
    String found = first == null || first.isBlank() ? second : first;
    return found == null || found.isBlank() ? null : found;
  }

  /** The file of the {@link DesktopSession}. */
  public Path sessionFile() {
    return home.resolve("session.properties");
  }

  /** The folder of the sample library. */
  public Path sampleLibrary() {
    return home.resolve("Korea talks (sample).onrecord");
  }

  /** The folder with the files that the sample library was made from. */
  Path sampleArticles() {
    return home.resolve("sample articles");
  }
}
