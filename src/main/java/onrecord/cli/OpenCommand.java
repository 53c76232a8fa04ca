package onrecord.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens the window on a library. */
@Command(mixinStandardHelpOptions = true, description = "Opens the window on this library.")
final class OpenCommand implements Callable<Integer> {

  private final Tools tools;

  @Parameters(paramLabel = "LIB", description = "Folder of the library.")
  private Path folder = Path.of("");

  OpenCommand(Tools tools) {
    this.tools = tools;
  }

  @Override
  public Integer call() {
    if (!tools.screens().hasDisplay()) {
      tools.terminal().tell("there is no display to open a window on");
      return ExitCode.REFUSED;
    }
    tools.screens().openWindow(Optional.of(folder));
    return ExitCode.DONE;
  }
}
