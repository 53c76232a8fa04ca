package onrecord.cli;

import java.nio.file.Path;
import java.util.List;
import onrecord.domain.Query;
import onrecord.library.ExportFormat;
import onrecord.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a library, or a part of it, to a file. */
@Command(
    mixinStandardHelpOptions = true,
    description = "Writes all statements, or those that match, to a file.")
final class ExportCommand extends LibraryCommand {

  @Parameters(index = "1", paramLabel = "FILE", description = "The file; it is replaced.")
  private Path target = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      description = "csv for spreadsheets, jsonl with everything, markdown with citations.")
  private ExportFormat format = ExportFormat.CSV;

  @Option(names = "--query", paramLabel = "QUERY", description = "Words, as for search.")
  private String words = "";

  @Option(names = "--speaker", paramLabel = "NAME", description = "Only this speaker; repeatable.")
  private List<String> speakers = List.of();

  @Mixin private QueryOptions options = new QueryOptions();

  ExportCommand(Tools tools) {
    super(tools);
  }

  @Override
  int work(Library library) {
    long written = library.export(query(library), format, target);
    terminal().out().println("wrote " + Count.of(written, "statement") + " to " + target);
    return ExitCode.DONE;
  }

  private Query query(Library library) {
    try {
      return options.query(List.of(words), Names.canonical(library, speakers, terminal()::tell));
    } catch (IllegalArgumentException e) {
      throw wrongUsage(String.valueOf(e.getMessage()));
    }
  }
}
