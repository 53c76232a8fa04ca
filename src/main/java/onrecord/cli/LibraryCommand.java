package onrecord.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import onrecord.library.Library;
import onrecord.library.LibraryException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A verb that works on one library: opens it, does its work, closes it. */
abstract class LibraryCommand implements Callable<Integer> {

  private static final String ENDING = ".onrecord";

  private final Tools tools;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "LIB",
      description = "Folder of the library, such as Korea.onrecord.")
  private Path folder = Path.of("");

  LibraryCommand(Tools tools) {
    this.tools = tools;
  }

  @Override
  public final Integer call() throws Exception {
    try (Library library = opened()) {
      // an index that is being built would make a script see less than there is
      library.settle();
      int exitCode = work(library);
      library.trouble().ifPresent(terminal().err()::println);
      return exitCode;
    }
  }

  private Library opened() {
    try {
      return open(withEnding(folder));
    } catch (LibraryException e) {
      throw new LibraryCannotBeOpened(e);
    }
  }

  /** Opens the library; verbs that may make one do it otherwise. */
  Library open(Path libraryFolder) {
    return Library.open(libraryFolder);
  }

  /** "Korea" means "Korea.onrecord" where only that is there. */
  private static Path withEnding(Path given) {
    Path name = given.getFileName();
    if (name == null || Files.exists(given)) {
      return given;
    }
    Path ended = given.resolveSibling(name + ENDING);
    return Files.exists(ended) ? ended : given;
  }

  /** Does what the verb says; gives the exit code. */
  abstract int work(Library library) throws Exception;

  final Tools tools() {
    return tools;
  }

  final Terminal terminal() {
    return tools.terminal();
  }

  /** To be thrown when what was given makes no sense. */
  final ParameterException wrongUsage(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
