package onrecord.cli;

import java.util.List;
import onrecord.domain.Alignment;
import onrecord.domain.Comparison;
import onrecord.domain.Query;
import onrecord.library.FirstView;
import onrecord.library.Library;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what several speakers said, side by side. */
@Command(
    mixinStandardHelpOptions = true,
    description = "Prints statements of several speakers side by side.")
final class CompareCommand extends LibraryCommand {

  /** A cell is printed whole unless only a first look is asked for. */
  private static final int EVERY_STATEMENT = Integer.MAX_VALUE;

  private static final int FIRST_LOOK = 3;

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
      description =
          "day, week, month, topic or claim. Without it the finest that brings the speakers side by"
              + " side, as in the window.")
  private @Nullable Alignment alignment;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "" + Library.MOST_COMPARED,
      description = "Statements at most (default: ${DEFAULT-VALUE}, as in the window).")
  private int limit = Library.MOST_COMPARED;

  CompareCommand(Tools tools) {
    super(tools);
  }

  @Override
  int work(Library library) {
    Query query = query();
    List<String> named = Names.canonical(library, speakers, terminal()::tell);
    List<String> columns = named.isEmpty() ? FirstView.columnsOf(library, query) : named;
    FirstView view =
        alignment == null
            ? FirstView.of(library, query, columns)
            : new FirstView(columns, alignment);
    print(library, query, view, limit, EVERY_STATEMENT, terminal());
    return ExitCode.DONE;
  }

  private Query query() {
    try {
      return options.query(words, List.of());
    } catch (IllegalArgumentException e) {
      throw wrongUsage(String.valueOf(e.getMessage()));
    }
  }

  /** Prints the beginning of what the window shows of a library that nobody has asked yet. */
  static void printFirstLook(Library library, Terminal terminal) {
    FirstView view = FirstView.of(library, Query.ALL);
    print(library, Query.ALL, view, Library.MOST_COMPARED, FIRST_LOOK, terminal);
  }

  private static void print(
      Library library, Query query, FirstView view, int limit, int most, Terminal terminal) {
    if (view.columns().isEmpty()) {
      terminal
          .out()
          .println(
              query.isOpen()
                  ? "There are no statements yet; import some articles."
                  : "No statement matches.");
      return;
    }
    Comparison comparison = library.compare(query, view.columns(), view.alignment(), limit);
    new SideBySide(comparison, most, terminal).print();
  }
}
