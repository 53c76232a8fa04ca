package onrecord.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onrecord.domain.Facet;
import onrecord.domain.Query;
import onrecord.domain.RoleHeld;
import onrecord.domain.Speaker;
import onrecord.domain.Standing;
import onrecord.domain.identity.LikelyMerge;
import onrecord.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists who speaks how often, or who may be one. */
@Command(
    mixinStandardHelpOptions = true,
    description = "Lists the speakers, those with most statements first.")
final class SpeakersCommand extends LibraryCommand {

  private static final int COUNT = 8;
  private static final int TYPE = 12;
  private static final int SCORE = 4;
  private static final int MOST_MERGES = 1_000;

  /**
   * A speaker with what the window counts.
   *
   * @param statements those that count, made by the speaker or for them, each reprint group once
   * @param suggestions how many more wait for a look
   */
  private record Counted(Speaker speaker, long statements, long suggestions) {}

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
      names = "--likely-merges",
      description = "Lists pairs of speakers that may be one, with the evidence.")
  private boolean likelyMerges;

  SpeakersCommand(Tools tools) {
    super(tools);
  }

  @Override
  int work(Library library) throws IOException {
    if (likelyMerges) {
      List<LikelyMerge> pairs = library.likelyMerges(MOST_MERGES);
      if (format == Format.json) {
        print(pairs.stream().map(SpeakersCommand::json).toList());
      } else {
        print(mergeColumns(), pairs.stream().map(SpeakersCommand::cells).toList());
      }
    } else if (format == Format.json) {
      print(counted(library).stream().map(SpeakersCommand::json).toList());
    } else {
      print(speakerColumns(), counted(library).stream().map(SpeakersCommand::cells).toList());
    }
    return ExitCode.DONE;
  }

  /** Everybody with the counts that the window shows, those with most statements first. */
  private static List<Counted> counted(Library library) {
    Query waiting = Query.ALL.with(Facet.STANDING, List.of(Standing.SUGGESTION.label()));
    Map<String, Long> statements = library.speakerCounts(Query.ALL);
    Map<String, Long> suggestions = library.speakerCounts(waiting);
    return library.speakers().stream()
        .map(
            speaker ->
                new Counted(
                    speaker,
                    statements.getOrDefault(speaker.ref().name(), 0L),
                    suggestions.getOrDefault(speaker.ref().name(), 0L)))
        .sorted(Comparator.comparingLong(Counted::statements).reversed())
        .toList();
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

  private TextColumns mergeColumns() {
    int rest = terminal().width() - SCORE - 3 * TextColumns.GUTTER.length();
    return new TextColumns(SCORE, rest / 4, rest / 4, rest - 2 * (rest / 4));
  }

  private static List<String> cells(Counted counted) {
    Speaker speaker = counted.speaker();
    List<String> told = new ArrayList<>();
    if (!speaker.description().isEmpty()) {
      String years = speaker.roles().getFirst().years();
      told.add(speaker.description() + (years.isEmpty() ? "" : " (" + years + ")"));
    }
    if (speaker.relayed() > 0) {
      told.add(speaker.relayed() + " through others");
    }
    if (counted.suggestions() > 0) {
      told.add(counted.suggestions() + " more to look at");
    }
    if (!speaker.aliases().isEmpty()) {
      told.add("also " + String.join(", ", speaker.aliases()));
    }
    return List.of(
        Long.toString(counted.statements()),
        speaker.ref().name(),
        speaker.ref().type().label(),
        String.join("; ", told));
  }

  private static List<String> cells(LikelyMerge pair) {
    return List.of(
        "%d%%".formatted(Math.round(100 * pair.score())),
        pair.kept().ref().name(),
        pair.merged().ref().name(),
        pair.evidence());
  }

  private static Map<String, Object> json(Counted counted) {
    Speaker speaker = counted.speaker();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", speaker.ref().name());
    json.put("type", speaker.ref().type().label());
    json.put("aliases", speaker.aliases());
    json.put("description", speaker.description());
    json.put("roles", speaker.roles().stream().map(SpeakersCommand::json).toList());
    json.put("statements", counted.statements());
    json.put("suggestions", counted.suggestions());
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

  private static Map<String, Object> json(LikelyMerge pair) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kept", pair.kept().ref().name());
    json.put("merged", pair.merged().ref().name());
    json.put("score", pair.score());
    json.put("evidence", pair.evidence());
    return json;
  }
}
