package onrecord.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.library.Library;
import onrecord.library.UserFolders;

/** Runs command lines in this process and keeps what they print. */
final class CommandLineRun implements Screens {

  private final UserFolders folders;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** Every window that was opened. */
  final List<Optional<Path>> windows = new ArrayList<>();

  boolean display;
  String input = "";

  CommandLineRun(Path home) {
    folders = new UserFolders(home);
  }

  /** Gives the exit code; what was printed before is forgotten. */
  int run(String... arguments) {
    out.reset();
    err.reset();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            100,
            false);
    return new Program(terminal, folders, this).run(arguments);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Override
  public boolean hasDisplay() {
    return display;
  }

  @Override
  public void openWindow(Optional<Path> folder) {
    windows.add(folder);
  }

  @Override
  public void draw(Library library, Picture picture) throws IOException {
    if (picture.view().equals("nothing")) {
      throw new IllegalArgumentException("there is no view 'nothing'");
    }
    Files.writeString(picture.target(), picture.width() + "x" + picture.height());
  }
}
