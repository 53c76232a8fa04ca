package onrecord.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import onrecord.domain.Facet;
import onrecord.domain.Kind;
import onrecord.domain.Query;
import onrecord.domain.SearchRequest;
import onrecord.domain.SearchResult;
import onrecord.domain.StatementOrder;
import onrecord.library.Library;
import onrecord.library.LibrarySummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells how much a library holds. */
@Command(mixinStandardHelpOptions = true, description = "Tells how much the library holds.")
final class StatsCommand extends LibraryCommand {

  private static final SearchRequest KINDS =
      new SearchRequest(Query.ALL, StatementOrder.NEWEST, 0, 0, Set.of(Facet.KIND));

  enum Format {
    text,
    json
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json (default: ${DEFAULT-VALUE}).")
  private Format format = Format.text;

  StatsCommand(Tools tools) {
    super(tools);
  }

  @Override
  int work(Library library) throws IOException {
    Map<String, Long> counts = counts(library);
    if (format == Format.json) {
      terminal().out().println(new ObjectMapper().writeValueAsString(counts));
    } else {
      counts.forEach((what, count) -> terminal().out().println(what + " " + count));
    }
    return ExitCode.DONE;
  }

  private static Map<String, Long> counts(Library library) {
    Map<String, Long> counts = new LinkedHashMap<>();
    LibrarySummary summary = library.summary();
    counts.put("articles", summary.articles());
    counts.put("statements", summary.statements());
    SearchResult all = library.search(KINDS);
    for (Kind kind : Kind.values()) {
      counts.put(kind.label(), all.count(Facet.KIND, kind.label()));
    }
    counts.put("suggestions", summary.suggestions());
    counts.put("speakers", summary.speakers());
    counts.put("topics", (long) library.topics().size());
    counts.put("claims", (long) library.claims().size());
    counts.put("codes", (long) library.codes().size());
    return counts;
  }
}
