package onrecord;

import onrecord.cli.Program;
import onrecord.cli.Terminal;
import onrecord.library.UserFolders;

/** The front door: hands the command line the {@link Window} that it may ask for. */
public final class Main {

  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Terminal terminal = Terminal.ofThisProcess();
    UserFolders folders = UserFolders.ofThisUser();
    Program program = new Program(terminal, folders, new Window(folders));
    System.exit(program.run(arguments));
  }
}
