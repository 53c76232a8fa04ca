package onrecord.cli;

import onrecord.domain.DateOrigin;
import onrecord.domain.Edit;
import onrecord.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Dates an article by hand. */
@Command(
    mixinStandardHelpOptions = true,
    description = "Dates an article by hand; 'none' makes it undated.")
final class DateCommand extends LibraryCommand {

  private static final String NONE = "none";

  @Parameters(index = "1", paramLabel = "ARTICLE", description = "Its id, as search shows it.")
  private long article;

  @Parameters(index = "2", paramLabel = "DATE", description = "As 2019-06-26, or none.")
  private String date = NONE;

  DateCommand(Tools tools) {
    super(tools);
  }

  @Override
  int work(Library library) {
    Edit.SetDate edit = edit();
    if (library.article(article).isEmpty()) {
      throw wrongUsage("there is no article " + article + " in this library");
    }
    library.apply(edit);
    terminal().out().println("dated article " + article + ": " + date);
    return ExitCode.DONE;
  }

  private Edit.SetDate edit() {
    if (date.equals(NONE)) {
      return new Edit.SetDate(article, null, DateOrigin.NONE);
    }
    try {
      return new Edit.SetDate(article, Days.parse(date), DateOrigin.HAND);
    } catch (TypeConversionException e) {
      throw wrongUsage(String.valueOf(e.getMessage()));
    }
  }
}
