package onrecord.cli;

import static onrecord.domain.SpeakerType.ORGANISATION;
import static onrecord.domain.SpeakerType.PERSON;

import java.util.List;
import onrecord.domain.Alignment;
import onrecord.domain.Query;
import onrecord.domain.Speaker;
import onrecord.domain.SpeakerRef;
import onrecord.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what several speakers said, side by side. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "Prints statements of several speakers side by side.")
final class CompareCommand extends LibraryCommand {

  /** Who is compared when nobody is named: the ones with most statements. */
  private static final int USUAL_COLUMNS = 4;

  @Parameters(index = "1..*", paramLabel = "QUERY", description = "Words, as for search.")
  private List<String> words = List.of();

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description = "A column; repeatable. Without it the four who speak most.")
  private List<String> speakers = List.of();

  @Mixin private QueryOptions options = new QueryOptions();

  @Option(
      names = "--by",
      paramLabel = "BY",
      defaultValue = "day",
      description = "day, week, month, topic or claim (default: ${DEFAULT-VALUE}).")
  private Alignment alignment = Alignment.DAY;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "200",
      description = "Statements at most (default: ${DEFAULT-VALUE}).")
  private int limit = 200;

  CompareCommand(Tools tools) {
    super(tools);
  }

  @Override
  int work(Library library) {
    List<String> columns =
        speakers.isEmpty() ? busiest(library) : Names.canonical(library, speakers);
    print(library, query(), columns, alignment, limit, terminal());
    return ExitCode.DONE;
  }

  private Query query() {
    try {
      return options.query(words, List.of());
    } catch (IllegalArgumentException e) {
      throw wrongUsage(String.valueOf(e.getMessage()));
    }
  }

  /** Prints the comparison of the busiest speakers by day, as of a library nobody has asked yet. */
  static void printUsual(Library library, Terminal terminal) {
    print(library, Query.ALL, busiest(library), Alignment.DAY, 200, terminal);
  }

  private static List<String> busiest(Library library) {
    return library.speakers().stream()
        .map(Speaker::ref)
        .filter(ref -> ref.type() == PERSON || ref.type() == ORGANISATION)
        .map(SpeakerRef::name)
        .limit(USUAL_COLUMNS)
        .toList();
  }

  private static void print(
      Library library,
      Query query,
      List<String> columns,
      Alignment alignment,
      int limit,
      Terminal terminal) {
    if (columns.isEmpty()) {
      terminal.out().println("There are no statements yet; import some articles.");
      return;
    }
    new SideBySide(library.compare(query, columns, alignment, limit), terminal).print();
  }
}
