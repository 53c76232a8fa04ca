package onrecord.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.TypeConversionException;

/** Reads the days that somebody types. */
final class Days {

  private Days() {}

  /**
   * The day of an ISO date.
   *
   * @throws TypeConversionException says in words for the user what is wrong
   */
  static LocalDate parse(String date) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + date + "' is no date; write it as 2019-06-26");
    }
  }
}
