package onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onrecord.domain.Query;
import onrecord.domain.SearchRequest;
import onrecord.domain.SearchResult;
import onrecord.domain.StatementHit;
import onrecord.domain.StatementOrder;
import onrecord.library.ExportFormat;
import onrecord.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the statements that match. */
@Command(
    mixinStandardHelpOptions = true,
    description = "Lists statements: all of them as CSV or JSON, the first ones as a table.")
final class SearchCommand extends LibraryCommand {

  private static final int PAGE = 500;

  enum Format {
    table,
    csv,
    json
  }

  @Parameters(
      index = "1..*",
      paramLabel = "QUERY",
      description = "Words, \"phrases\", AND, OR, NOT, speaker:name and so on.")
  private List<String> words = List.of();

  @Option(names = "--speaker", paramLabel = "NAME", description = "Only this speaker; repeatable.")
  private List<String> speakers = List.of();

  @Mixin private QueryOptions options = new QueryOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv or json (default: ${DEFAULT-VALUE}).")
  private Format format = Format.table;

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      defaultValue = "newest",
      description =
          "newest, oldest, relevance, speaker, source, kind or confidence"
              + " (default: ${DEFAULT-VALUE}).")
  private StatementOrder order = StatementOrder.NEWEST;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "Rows of the table (default: ${DEFAULT-VALUE}).")
  private int limit = 50;

  SearchCommand(Tools tools) {
    super(tools);
  }

  @Override
  int work(Library library) throws IOException {
    Query query = query(library);
    switch (format) {
      case table -> printTable(library, query);
      case csv -> printCsv(library, query);
      case json -> printJson(library, query);
    }
    return ExitCode.DONE;
  }

  private Query query(Library library) {
    try {
      return options.query(words, Names.canonical(library, speakers, terminal()::tell));
    } catch (IllegalArgumentException e) {
      throw wrongUsage(String.valueOf(e.getMessage()));
    }
  }

  private void printTable(Library library, Query query) {
    SearchResult result = library.search(SearchRequest.page(query, order, 0, Math.max(0, limit)));
    complain(result);
    StatementTable.print(result.hits(), terminal());
    terminal()
        .out()
        .println(
            Count.of(result.hits().size(), result.total(), "statement")
                + " in "
                + Count.of(result.articles(), "article"));
  }

  /** Says on standard error what of the words could not be understood. */
  private void complain(SearchResult result) {
    if (result.problem() != null) {
      terminal().tell(result.problem());
    }
  }

  private void printCsv(Library library, Query query) throws IOException {
    Path file = Files.createTempFile("onrecord", ".csv");
    try {
      library.export(query, ExportFormat.CSV, file);
      Files.copy(file, terminal().out());
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private void printJson(Library library, Query query) throws IOException {
    try (JsonStatements json = new JsonStatements(terminal().out())) {
      List<StatementHit> page;
      int offset = 0;
      do {
        SearchResult result = library.search(SearchRequest.page(query, order, offset, PAGE));
        if (offset == 0) {
          complain(result);
        }
        page = result.hits();
        for (StatementHit hit : page) {
          json.write(hit);
        }
        offset += PAGE;
      } while (page.size() == PAGE);
    }
  }
}
