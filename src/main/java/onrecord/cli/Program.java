package onrecord.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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
    if (arguments.length == 0 && tools.screens().hasDisplay()) {
      // who opens the window does not wait until the command line's library has read its commands
      tools.screens().openWindow(Optional.empty());
      return ExitCode.DONE;
    }
    StartCommand start = new StartCommand(tools);
    CommandLine line = new CommandLine(start);
    addVerbs(line, arguments);
    Terminal terminal = tools.terminal();
    line.setOut(new PrintWriter(terminal.out(), true));
    line.setErr(new PrintWriter(terminal.err(), true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, Days::parse);
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

  /** Adds the verb that is asked for; where none is known by its name, as for help, all. */
  private void addVerbs(CommandLine line, String... arguments) {
    Map<String, Supplier<Object>> verbs = verbs();
    String first =
        Arrays.stream(arguments).filter(word -> !word.startsWith("-")).findFirst().orElse("");
    boolean known = verbs.containsKey(first);
    verbs.forEach(
        (verb, command) -> {
          if (!known || verb.equals(first)) {
            line.addSubcommand(verb, command.get());
          }
        });
  }

  private Map<String, Supplier<Object>> verbs() {
    Map<String, Supplier<Object>> verbs = new LinkedHashMap<>();
    verbs.put("import", () -> new ImportCommand(tools));
    verbs.put("search", () -> new SearchCommand(tools));
    verbs.put("compare", () -> new CompareCommand(tools));
    verbs.put("speakers", () -> new SpeakersCommand(tools));
    verbs.put("tag", () -> new TagCommand(tools));
    verbs.put("date", () -> new DateCommand(tools));
    verbs.put("topics", this::topics);
    verbs.put("export", () -> new ExportCommand(tools));
    verbs.put("stats", () -> new StatsCommand(tools));
    verbs.put("check", () -> new CheckCommand(tools));
    verbs.put("reindex", () -> new ReindexCommand(tools));
    verbs.put("extract", () -> new ExtractCommand(tools));
    verbs.put("open", () -> new OpenCommand(tools));
    verbs.put("picture", () -> new PictureCommand(tools));
    return verbs;
  }

  private CommandLine topics() {
    return new CommandLine(new TopicsCommand())
        .addSubcommand("list", new TopicsCommand.ListTopics(tools))
        .addSubcommand("set", new TopicsCommand.SetTopic(tools))
        .addSubcommand("remove", new TopicsCommand.RemoveTopic(tools));
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
    tools.terminal().tell(sentence(problem));
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
