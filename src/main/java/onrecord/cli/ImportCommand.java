package onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import onrecord.domain.Place;
import onrecord.domain.Refusal;
import onrecord.library.ImportReport;
import onrecord.library.ImportRequest;
import onrecord.library.Job;
import onrecord.library.Library;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads files, folders and zips into a library. */
@Command(
    mixinStandardHelpOptions = true,
    description = "Reads files, folders and zips into a library, making it when it is new.")
final class ImportCommand extends LibraryCommand {

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders and zips: txt, md, html, csv, tsv, json, jsonl, also gzipped.")
  private List<Path> paths = List.of();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "Day of the articles that tell none, as 2019-06-26.")
  private @Nullable LocalDate date;

  @Option(
      names = "--source",
      paramLabel = "OUTLET",
      description = "Outlet of the articles that tell none.")
  private @Nullable String source;

  @Option(
      names = "--column",
      paramLabel = "FIELD=NAME",
      description = "Column or key that holds a field, such as title=Headline; repeatable.")
  private Map<String, String> columns = Map.of();

  @Option(
      names = "--refused",
      paramLabel = "FILE",
      description = "Also writes what was refused to this file, tab-separated.")
  private @Nullable Path refusedFile;

  ImportCommand(Tools tools) {
    super(tools);
  }

  @Override
  Library open(Path folder) {
    if (!Files.exists(folder) && paths.stream().noneMatch(Files::exists)) {
      throw wrongUsage("none of these files exists, so no library was made");
    }
    return Library.openOrCreate(folder);
  }

  @Override
  int work(Library library) throws IOException {
    library.warning().ifPresent(terminal().err()::println);
    long begun = System.nanoTime();
    Job<ImportReport> job = library.startImport(request());
    ProgressLine.follow(job, terminal());
    ImportReport report = job.await();
    say(report, (System.nanoTime() - begun) / 1e9);
    if (refusedFile != null) {
      Files.write(refusedFile, report.refused().stream().map(ImportCommand::row).toList());
    }
    return report.refused().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private ImportRequest request() {
    try {
      return new ImportRequest(paths, columns, date, source);
    } catch (IllegalArgumentException e) {
      throw wrongUsage(String.valueOf(e.getMessage()));
    }
  }

  private void say(ImportReport report, double seconds) {
    for (Refusal refusal : report.refused()) {
      terminal().err().println(refusal.place() + ": " + refusal.reason());
    }
    for (Place duplicate : report.duplicates()) {
      terminal().err().println(duplicate + ": the library has this article already.");
    }
    terminal()
        .out()
        .printf(
            "%s with %s in %.1f s; %s, %d undated, %d refused%n",
            Count.of(report.articles(), "article"),
            Count.of(report.statements(), "statement"),
            seconds,
            Count.of(report.duplicates().size(), "duplicate"),
            report.undated(),
            report.refused().size());
  }

  private static String row(Refusal refusal) {
    return String.join(
        "\t",
        flat(refusal.place().file()),
        flat(refusal.place().position()),
        flat(refusal.reason()));
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
