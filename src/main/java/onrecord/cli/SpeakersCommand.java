package onrecord.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onrecord.domain.RoleHeld;
import onrecord.domain.Speaker;
import onrecord.domain.identity.MergeSuggestion;
import onrecord.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists who speaks how often, or who may be one. */
@Command(
    name = "speakers",
    mixinStandardHelpOptions = true,
    description = "Lists the speakers, those with most statements first.")
final class SpeakersCommand extends LibraryCommand {

  private static final int COUNT = 8;
  private static final int TYPE = 12;
  private static final int SCORE = 4;
  private static final int MOST_SUGGESTIONS = 1_000;

  enum Format {
    table,
    json
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table or json (default: ${DEFAULT-VALUE}).")
  private Format format = Format.table;

  @Option(
      names = "--suggestions",
      description = "Lists pairs of speakers that may be one, with the evidence.")
  private boolean suggestions;

  SpeakersCommand(Tools tools) {
    super(tools);
  }

  @Override
  int work(Library library) throws IOException {
    if (suggestions) {
      List<MergeSuggestion> pairs = library.mergeSuggestions(MOST_SUGGESTIONS);
      if (format == Format.json) {
        print(pairs.stream().map(SpeakersCommand::json).toList());
      } else {
        print(suggestionColumns(), pairs.stream().map(SpeakersCommand::cells).toList());
      }
    } else if (format == Format.json) {
      print(library.speakers().stream().map(SpeakersCommand::json).toList());
    } else {
      print(speakerColumns(), library.speakers().stream().map(SpeakersCommand::cells).toList());
    }
    return ExitCode.DONE;
  }

  private void print(List<Map<String, Object>> objects) throws IOException {
    terminal()
        .out()
        .println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(objects));
  }

  private void print(TextColumns columns, List<List<String>> rows) {
    rows.forEach(cells -> columns.lines(cells).forEach(terminal().out()::println));
  }

  private TextColumns speakerColumns() {
    int rest = terminal().width() - COUNT - TYPE - 3 * TextColumns.GUTTER.length();
    return new TextColumns(COUNT, rest / 2, TYPE, rest - rest / 2);
  }

  private TextColumns suggestionColumns() {
    int rest = terminal().width() - SCORE - 3 * TextColumns.GUTTER.length();
    return new TextColumns(SCORE, rest / 4, rest / 4, rest - 2 * (rest / 4));
  }

  private static List<String> cells(Speaker speaker) {
    List<String> told = new ArrayList<>();
    if (!speaker.description().isEmpty()) {
      String years = speaker.roles().getFirst().years();
      told.add(speaker.description() + (years.isEmpty() ? "" : " (" + years + ")"));
    }
    if (speaker.relayed() > 0) {
      told.add(speaker.relayed() + " through others");
    }
    if (!speaker.aliases().isEmpty()) {
      told.add("also " + String.join(", ", speaker.aliases()));
    }
    return List.of(
        Long.toString(speaker.statements() + speaker.relayed()),
        speaker.ref().name(),
        speaker.ref().type().label(),
        String.join("; ", told));
  }

  private static List<String> cells(MergeSuggestion pair) {
    return List.of(
        "%d%%".formatted(Math.round(100 * pair.score())),
        pair.kept().ref().name(),
        pair.merged().ref().name(),
        pair.evidence());
  }

  private static Map<String, Object> json(Speaker speaker) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", speaker.ref().name());
    json.put("type", speaker.ref().type().label());
    json.put("aliases", speaker.aliases());
    json.put("description", speaker.description());
    json.put("roles", speaker.roles().stream().map(SpeakersCommand::json).toList());
    json.put("statements", speaker.statements());
    json.put("relayed", speaker.relayed());
    return json;
  }

  private static Map<String, Object> json(RoleHeld role) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("title", role.title());
    json.put("affiliation", role.affiliation());
    json.put("country", role.country());
    json.put("first", Objects.toString(role.first(), null));
    json.put("last", Objects.toString(role.last(), null));
    json.put("statements", role.statements());
    return json;
  }

  private static Map<String, Object> json(MergeSuggestion pair) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kept", pair.kept().ref().name());
    json.put("merged", pair.merged().ref().name());
    json.put("score", pair.score());
    json.put("evidence", pair.evidence());
    return json;
  }
}
