package onrecord.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.domain.Alignment;
import onrecord.domain.Facet;
import onrecord.domain.Query;
import onrecord.domain.Stance;
import onrecord.library.DesktopSession.Frame;
import onrecord.library.DesktopSession.LeftAt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionFileTest {

  @TempDir Path folder;

  @Test
  void whatWasSavedComesBack() {
    Query query =
        new Query(
            "talks \"sanctions relief\"~5",
            Map.of(
                Facet.SPEAKER, Set.of("Moon Jae In", "Donald Trump"), Facet.KIND, Set.of("mixed")),
            LocalDate.of(2019, 6, 1),
            null,
            false);
    Glimpse glimpse =
        new Glimpse(
            12,
            List.of(
                new Glimpse.Counts(9, Map.of(Stance.SUPPORTS, 3L, Stance.UNCLEAR, 1L)),
                new Glimpse.Counts(4, Map.of())),
            List.of(
                new Glimpse.Row(
                    "2019-W26", "Week of 24 June", List.of(List.of(31L, 8L), List.of()), 2, 5),
                new Glimpse.Row("", "Undated", List.of(List.of(), List.of(7L)), 1, 1)),
            13,
            13);
    DesktopSession session =
        DesktopSession.NEW
            .opened(folder.resolve("Korea.onrecord"))
            .opened(folder.resolve("Ünïcode 조선.onrecord"))
            .leftAt(
                new LeftAt("compare", query, Alignment.WEEK, List.of("B", "A"), 7L, null, glimpse),
                new Frame("dark", 1440, 900, true));

    SessionFile file = new SessionFile(folder.resolve("deep/session.properties"));
    file.save(session);

    assertThat(file.load()).isEqualTo(session);
  }

  @Test
  void aMissingFileGivesANewSession() {
    assertThat(new SessionFile(folder.resolve("none")).load()).isEqualTo(DesktopSession.NEW);
  }

  @Test
  void aBrokenFileIsIgnored() throws IOException {
    Path file = folder.resolve("session.properties");
    Files.writeString(file, "alignment=SIDEWAYS\nwidth=wide\n");

    assertThat(new SessionFile(file).load()).isEqualTo(DesktopSession.NEW);
  }

  @Test
  void aFileThatCannotBeWrittenDoesNoHarm() throws IOException {
    Path occupied = Files.writeString(folder.resolve("occupied"), "a file, not a folder");

    new SessionFile(occupied.resolve("session.properties")).save(DesktopSession.NEW);

    assertThat(occupied).isRegularFile();
  }

  @Test
  void openingALibraryAgainBringsItToTheFrontOnce() {
    Path a = folder.resolve("a");
    Path b = folder.resolve("b");

    DesktopSession session = DesktopSession.NEW.opened(a).opened(b).opened(a);

    assertThat(session.recent()).containsExactly(a, b);
    assertThat(session.without(a).lastLibrary()).contains(b);
  }

  @Test
  void anotherLibraryStartsWithAnOpenQuestion() {
    LeftAt left =
        new LeftAt(
            "compare", Query.ALL.withWords("talks"), Alignment.DAY, List.of(), null, null, null);
    DesktopSession session =
        DesktopSession.NEW.opened(folder.resolve("a")).leftAt(left, DesktopSession.NEW.frame());

    assertThat(session.opened(folder.resolve("a")).leftAt()).isEqualTo(left);
    assertThat(session.opened(folder.resolve("b")).leftAt()).isEqualTo(DesktopSession.NEW.leftAt());
  }
}
