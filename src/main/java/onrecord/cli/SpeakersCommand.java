package onrecord.cli;

import java.util.List;
import java.util.Objects;
import onrecord.domain.Speaker;
import onrecord.library.Library;
import picocli.CommandLine.Command;

/** Lists who speaks how often. */
@Command(
    name = "speakers",
    mixinStandardHelpOptions = true,
    description = "Lists the speakers, those with most statements first.")
final class SpeakersCommand extends LibraryCommand {

  private static final int COUNT = 8;
  private static final int TYPE = 12;

  SpeakersCommand(Tools tools) {
    super(tools);
  }

  @Override
  int work(Library library) {
    int rest = terminal().width() - COUNT - TYPE - 3 * TextColumns.GUTTER.length();
    TextColumns columns = new TextColumns(COUNT, rest / 2, TYPE, rest - rest / 2);
    for (Speaker speaker : library.speakers()) {
      columns.lines(cells(speaker)).forEach(terminal().out()::println);
    }
    return ExitCode.DONE;
  }

  private static List<String> cells(Speaker speaker) {
    String role = Objects.requireNonNullElse(speaker.role(), "");
    String aliases =
        speaker.aliases().isEmpty() ? "" : "also " + String.join(", ", speaker.aliases());
    return List.of(
        Long.toString(speaker.statements()),
        speaker.ref().name(),
        speaker.ref().type().label(),
        role + (role.isEmpty() || aliases.isEmpty() ? "" : "; ") + aliases);
  }
}
