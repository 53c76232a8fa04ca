package onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import onrecord.library.Library;
import onrecord.library.LibraryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Opens the window; where there is none to open, shows in the terminal what it would show. */
@Command(
    name = "onrecord",
    mixinStandardHelpOptions = true,
    versionProvider = StartCommand.Version.class,
    description = "Who said what, side by side. Without a verb it opens the window.",
    footer = {
      "",
      "Exit codes: 0 done, 1 some inputs were refused, 2 wrong usage, 3 the library cannot be"
          + " opened."
    })
final class StartCommand implements Callable<Integer> {

  private final Tools tools;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Shows where in the program an error came up.")
  private boolean verbose;

  StartCommand(Tools tools) {
    this.tools = tools;
  }

  boolean isVerbose() {
    return verbose;
  }

  @Override
  public Integer call() throws IOException {
    if (tools.screens().hasDisplay()) {
      tools.screens().openWindow(Optional.empty());
    } else {
      showSample();
    }
    return ExitCode.DONE;
  }

  private void showSample() throws IOException {
    Terminal terminal = tools.terminal();
    terminal
        .out()
        .println(
            "There is no display here, so this is what the window would show of the sample"
                + " library.");
    terminal.out().println();
    try (Library sample = openSample()) {
      sample.settle();
      CompareCommand.printFirstLook(sample, terminal);
      Path target = tools.folders().home().resolve("window.png");
      terminal.out().flush();
      tools.screens().draw(sample, new Screens.Picture("compare", false, 1440, 900, target));
      terminal.out().println("A picture of the window is in " + target);
    }
  }

  private Library openSample() {
    try {
      return Library.openSample(tools.folders());
    } catch (LibraryException e) {
      throw new LibraryCannotBeOpened(e);
    }
  }

  /** The version of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = StartCommand.class.getPackage().getImplementationVersion();
      return new String[] {"OnRecord " + (version == null ? "(not packaged)" : version)};
    }
  }
}
