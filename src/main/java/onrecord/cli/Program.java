package onrecord.cli;

import java.io.PrintWriter;
import java.util.Optional;
import onrecord.library.LibraryException;
import onrecord.library.UserFolders;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The command line as a whole: finds the verb, runs it, turns what went wrong into a sentence. */
public final class Program {

  private final Tools tools;

  /** A program that prints to {@code terminal}. */
  public Program(Terminal terminal, UserFolders folders, Screens screens) {
    this.tools = new Tools(terminal, folders, screens);
  }

  /** Runs one command line to its end; gives the exit code. */
  public int run(String... arguments) {
    StartCommand start = new StartCommand(tools);
    CommandLine line = new CommandLine(start);
    addVerbs(line);
    Terminal terminal = tools.terminal();
    line.setOut(new PrintWriter(terminal.out(), true));
    line.setErr(new PrintWriter(terminal.err(), true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(Math.min(terminal.width(), 100));
    line.setParameterExceptionHandler((problem, given) -> wrongUsage(problem));
    line.setExecutionExceptionHandler(
        (problem, where, parsed) -> failed(problem, start.isVerbose()));
    try {
      return line.execute(arguments);
    } finally {
      terminal.out().flush();
    }
  }

  private void addVerbs(CommandLine line) {
    line.addSubcommand(new ImportCommand(tools))
        .addSubcommand(new SearchCommand(tools))
        .addSubcommand(new CompareCommand(tools))
        .addSubcommand(new SpeakersCommand(tools))
        .addSubcommand(new TagCommand(tools))
        .addSubcommand(new DateCommand(tools))
        .addSubcommand(topics())
        .addSubcommand(new ExportCommand(tools))
        .addSubcommand(new StatsCommand(tools))
        .addSubcommand(new CheckCommand(tools))
        .addSubcommand(new ReindexCommand(tools))
        .addSubcommand(new ExtractCommand(tools))
        .addSubcommand(new OpenCommand(tools))
        .addSubcommand(new PictureCommand(tools));
  }

  private CommandLine topics() {
    return new CommandLine(new TopicsCommand())
        .addSubcommand(new TopicsCommand.ListTopics(tools))
        .addSubcommand(new TopicsCommand.SetTopic(tools))
        .addSubcommand(new TopicsCommand.RemoveTopic(tools));
  }

  private int wrongUsage(ParameterException problem) {
    CommandLine where = problem.getCommandLine();
    where
        .getErr()
        .println(
            "onrecord: %s (try '%s --help')"
                .formatted(
                    firstLine(problem.getMessage()), where.getCommandSpec().qualifiedName()));
    return ExitCode.WRONG_USAGE;
  }

  private static String firstLine(@Nullable String message) {
    return String.valueOf(message).lines().findFirst().orElse("wrong usage");
  }

  private int failed(Exception problem, boolean verbose) {
    tools.terminal().err().println("onrecord: " + sentence(problem));
    if (verbose) {
      problem.printStackTrace(tools.terminal().err());
    }
    return problem instanceof LibraryCannotBeOpened ? ExitCode.NO_LIBRARY : ExitCode.REFUSED;
  }

  private static String sentence(Exception problem) {
    return problem instanceof LibraryException || problem instanceof LibraryCannotBeOpened
        ? String.valueOf(problem.getMessage())
        : Optional.ofNullable(problem.getMessage()).orElse(problem.toString());
  }
}
