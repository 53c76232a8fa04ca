package onrecord.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long a user waits for the program: starts it as its launcher does, without a screen, until
 * the first result is drawn or printed. The middle of an odd number of starts counts.
 */
final class StartBench {

  private static final int STARTS = 5;
  private static final int LONGEST_TRAINING_SECONDS = 180;
  private static final Path LAUNCHER = Path.of("bin", "onrecord").toAbsolutePath();
  private static final Path JAR = Path.of("target", "onrecord.jar");
  private static final Path LOGGING =
      Path.of("src/test/resources/onrecord/bench/start.logging.properties").toAbsolutePath();

  private final Path home;
  private final Path library;

  /** When the first line came, when all panes were drawn, and what the last line was. */
  private record Start(double seconds, double toTheEnd, String lastLine) {}

  private StartBench(Path home, Path library) {
    this.home = home;
    this.library = library;
  }

  /** Prints the figures; does without them where there is no jar, or no shell for the launcher. */
  static void run(Path home, Path library, Figures figures) throws IOException {
    if (!Files.exists(JAR) || !Files.isExecutable(LAUNCHER)) {
      figures.row("start", "not measured: %s is missing", JAR);
      return;
    }
    new StartBench(home, library).run(figures);
  }

  private void run(Figures figures) throws IOException {
    String[] window = {}; // opens the library that was open last
    start("off", "open", library.toString());
    String[] search = {"search", library.toString(), "talks", "--format", "csv"};
    row(figures, "window usable after start, without the AOT cache", "off", window);
    start("on", window); // the first start with it makes the cache, in the background
    if (!isTrained()) {
      figures.row("with the AOT cache", "not measured: it was not made in time");
      return;
    }
    row(figures, "window usable after start, with the AOT cache (budget 1 s)", "on", window);
    figures.row("all panes drawn, with the AOT cache", "%.2f s", start("on", window).toTheEnd());
    row(figures, "onrecord search, to its first line, with the AOT cache", "on", search);
    Start last = start("on", window);
    figures.row(
        "heap with the window open, after a collection (budget 512)", "%s", last.lastLine());
  }

  private void row(Figures figures, String what, String cache, String... arguments)
      throws IOException {
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      seconds.add(start(cache, arguments).seconds());
    }
    Collections.sort(seconds);
    figures.row(
        what,
        "%.2f s (from %.2f to %.2f)",
        seconds.get(STARTS / 2),
        seconds.getFirst(),
        seconds.getLast());
  }

  private Start start(String cache, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("ONRECORD_HOME", home.toString());
    builder.environment().put("ONRECORD_AOT", cache);
    builder
        .environment()
        .put(
            "ONRECORD_JAVA_OPTS",
            "-Dglass.platform=Headless -Dprism.order=sw -Donrecord.startup=report"
                + " -Djava.util.logging.config.file="
                + LOGGING);
    long begun = System.nanoTime();
    Process process = builder.start();
    try (BufferedReader lines = process.inputReader()) {
      String last = lines.readLine();
      double seconds = Figures.secondsSince(begun);
      double toTheEnd = seconds;
      if (last == null) {
        throw new IOException("the program said nothing: " + command);
      }
      for (String line = last; line != null; line = lines.readLine()) {
        toTheEnd = line.equals("complete") ? Figures.secondsSince(begun) : toTheEnd;
        last = line;
      }
      process.onExit().join();
      return new Start(seconds, toTheEnd, last);
    }
  }

  private static boolean isTrained() throws IOException {
    for (int second = 0; second < LONGEST_TRAINING_SECONDS; second++) {
      try (Stream<Path> files = Files.list(JAR.toAbsolutePath().getParent())) {
        if (files.anyMatch(StartBench::isFreshCache)) {
          return true;
        }
      }
      pause();
    }
    return false;
  }

  private static boolean isFreshCache(Path file) {
    return file.toString().endsWith(".aot")
        && file.toFile().lastModified() > JAR.toFile().lastModified();
  }

  private static void pause() {
    try {
      Thread.sleep(1000);
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts a benchmark", e);
    }
  }
}
