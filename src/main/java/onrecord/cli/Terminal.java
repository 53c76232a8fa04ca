package onrecord.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where a command reads and prints.
 *
 * @param in standard input, unbuffered
 * @param out for results
 * @param err for errors and progress
 * @param width columns of the screen, at least {@link #NARROWEST}
 * @param interactive whether somebody watches, so that progress is worth printing
 */
public record Terminal(
    InputStream in, PrintStream out, PrintStream err, int width, boolean interactive) {

  /** Nothing is laid out narrower than this. */
  public static final int NARROWEST = 40;

  private static final int USUAL = 120;

  public Terminal {
    width = Math.max(NARROWEST, width);
  }

  /** The terminal of this process. */
  public static Terminal ofThisProcess() {
    Console console = System.console();
    boolean watched = console != null && console.isTerminal();
    Charset charset = watched ? charsetOf(console) : StandardCharsets.UTF_8;
    return new Terminal(
        System.in,
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, charset),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset),
        widthOf(System.getenv("COLUMNS")),
        watched);
  }

  /** Says one sentence beside the results. */
  void tell(String sentence) {
    err.println("onrecord: " + sentence);
  }

  /** UTF-8 also where the locale knows ASCII only; a Windows console has its own code page. */
  private static Charset charsetOf(@Nullable Console console) {
    boolean windows = System.getProperty("os.name", "").startsWith("Windows");
    return windows && console != null ? console.charset() : StandardCharsets.UTF_8;
  }

  static int widthOf(@Nullable String columns) {
    try {
      return columns == null ? USUAL : Integer.parseInt(columns.strip());
    } catch (NumberFormatException e) {
      return USUAL;
    }
  }
}
