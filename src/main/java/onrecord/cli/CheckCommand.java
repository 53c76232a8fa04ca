package onrecord.cli;

import onrecord.library.CheckReport;
import onrecord.library.Library;
import picocli.CommandLine.Command;

/** Proves a library sound. */
@Command(
    mixinStandardHelpOptions = true,
    description = "Proves the library sound and compares its search index with it.")
final class CheckCommand extends LibraryCommand {

  CheckCommand(Tools tools) {
    super(tools);
  }

  @Override
  int work(Library library) {
    CheckReport report = library.check();
    report.problems().forEach(terminal().err()::println);
    terminal()
        .out()
        .printf(
            "%s: %s, %s%n",
            report.isSound() ? "sound" : "not sound",
            Count.of(report.articles(), "article"),
            Count.of(report.statements(), "statement"));
    return report.isSound() ? ExitCode.DONE : ExitCode.REFUSED;
  }
}
