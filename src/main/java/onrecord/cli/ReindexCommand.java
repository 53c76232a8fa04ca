package onrecord.cli;

import onrecord.library.Job;
import onrecord.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Builds the search index again, and finds the statements again when asked. */
@Command(
    mixinStandardHelpOptions = true,
    description = "Builds the search index again from the library.")
final class ReindexCommand extends LibraryCommand {

  @Option(
      names = "--statements",
      description = "Also searches every article for statements again; tags and notes stay.")
  private boolean statements;

  ReindexCommand(Tools tools) {
    super(tools);
  }

  @Override
  int work(Library library) {
    if (statements) {
      Job<Long> job = library.startExtraction();
      ProgressLine.follow(job, terminal());
      terminal().out().println("searched " + Count.of(job.await(), "article") + " for statements");
    }
    library.reindex();
    terminal().out().println("indexed " + Count.of(library.summary().articles(), "article"));
    return ExitCode.DONE;
  }
}
