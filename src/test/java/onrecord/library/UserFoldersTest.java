package onrecord.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class UserFoldersTest {

  @Test
  void theOwnPropertyGoesBeforeTheVariable() {
    Properties properties = machine("Linux");
    properties.setProperty("onrecord.home", "/a");

    assertThat(UserFolders.home(properties, Map.of("ONRECORD_HOME", "/b")))
        .isEqualTo(Path.of("/a"));
    assertThat(UserFolders.home(machine("Linux"), Map.of("ONRECORD_HOME", "/b")))
        .isEqualTo(Path.of("/b"));
  }

  @Test
  void linuxFollowsXdg() {
    assertThat(UserFolders.home(machine("Linux"), Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo(Path.of("/data/onrecord"));
    assertThat(UserFolders.home(machine("Linux"), Map.of("XDG_DATA_HOME", "relative")))
        .isEqualTo(Path.of("/home/kim/.local/share/onrecord"));
  }

  @Test
  void windowsAndMacFollowTheirConventions() {
    assertThat(UserFolders.home(machine("Windows 11"), Map.of("APPDATA", "/roaming")))
        .isEqualTo(Path.of("/roaming/OnRecord"));
    assertThat(UserFolders.home(machine("Mac OS X"), Map.of()))
        .isEqualTo(Path.of("/home/kim/Library/Application Support/OnRecord"));
  }

  private static Properties machine(String system) {
    Properties properties = new Properties();
    properties.setProperty("os.name", system);
    properties.setProperty("user.home", "/home/kim");
    return properties;
  }
}
