package onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import onrecord.extract.StatementFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds the statements of texts, without a library. */
@Command(
    mixinStandardHelpOptions = true,
    description = {
      "Finds the statements of texts, without a library.",
      "A file, or standard input, holds either plain text or JSON lines {\"id\": …, \"text\": …}."
          + " For each text comes one JSON line with its statements; offsets are code points of"
          + " the text as it was given."
    })
final class ExtractCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  enum Format {
    jsonl
  }

  private final Tools tools;

  @SuppressWarnings("UnusedVariable") // there is one format; picocli refuses every other
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description = "jsonl, the only one.")
  private Format format = Format.jsonl;

  @Parameters(paramLabel = "FILE", description = "Files; - or none is standard input.")
  private List<String> files = List.of(STANDARD_INPUT);

  ExtractCommand(Tools tools) {
    this.tools = tools;
  }

  @Override
  public Integer call() throws IOException {
    boolean allRead = true;
    try (OrderedExtraction extraction =
        new OrderedExtraction(new StatementFinder(), new JsonFindings(tools.terminal().out()))) {
      TextSource source = new TextSource(extraction, tools.terminal().err());
      for (String file : files) {
        allRead &=
            file.equals(STANDARD_INPUT)
                ? source.read("-", tools.terminal().in())
                : source.read(Path.of(file));
      }
    }
    return allRead ? ExitCode.DONE : ExitCode.REFUSED;
  }
}
