package onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws a view of a library without a display. */
@Command(
    mixinStandardHelpOptions = true,
    description = "Draws a view of the library as a PNG file, without a display.")
final class PictureCommand extends LibraryCommand {

  enum Theme {
    light,
    dark
  }

  private static final Pattern SIZE = Pattern.compile("(\\d{2,5})x(\\d{2,5})");

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      defaultValue = "compare",
      description = "compare, statements or articles (default: ${DEFAULT-VALUE}).")
  private String view = "compare";

  @Option(names = "--out", paramLabel = "FILE.png", required = true, description = "The picture.")
  private Path target = Path.of("");

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      defaultValue = "light",
      description = "light or dark (default: ${DEFAULT-VALUE}).")
  private Theme theme = Theme.light;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "1440x900",
      description = "In pixels (default: ${DEFAULT-VALUE}).")
  private String size = "1440x900";

  PictureCommand(Tools tools) {
    super(tools);
  }

  @Override
  int work(Library library) throws IOException {
    Matcher given = SIZE.matcher(size);
    if (!given.matches()) {
      throw wrongUsage("'" + size + "' is no size; write it as 1440x900");
    }
    Screens.Picture picture =
        new Screens.Picture(
            view,
            theme == Theme.dark,
            Integer.parseInt(given.group(1)),
            Integer.parseInt(given.group(2)),
            target);
    try {
      tools().screens().draw(library, picture);
    } catch (IllegalArgumentException e) {
      throw wrongUsage(String.valueOf(e.getMessage()));
    }
    return ExitCode.DONE;
  }
}
