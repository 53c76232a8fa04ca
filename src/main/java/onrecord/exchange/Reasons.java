package onrecord.exchange;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

/** Failures of disks and parsers as sentences for the researcher. */
final class Reasons {

  /** Where the parser began, in words that are for programmers. */
  private static final Pattern SOURCE = Pattern.compile("\\s*\\(?[a-z ]*at \\[Source: .*");

  private Reasons() {}

  /** Why a file cannot be read. */
  static String of(IOException failure) {
    return switch (failure) {
      case NoSuchFileException e -> "There is no such file or folder.";
      case AccessDeniedException e -> "It may not be read: permission is denied.";
      case InflationGuard.BombException e -> e.sentence();
      case EOFException e -> "Its packed data end too soon, as after a download that was cut off.";
      case ZipException e ->
          String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("encrypt")
              ? "It is locked with a password."
              : "Its packed data are damaged.";
      case MalformedInputException e -> "It holds bytes that are no text.";
      default -> "It cannot be read: " + failure.getMessage() + ".";
    };
  }

  /** What is wrong with a piece of JSON, and where. */
  static String of(JsonProcessingException failure) {
    if (failure instanceof StreamConstraintsException) {
      return "it is nested too deeply or holds a value that is too large.";
    }
    String message = String.valueOf(failure.getOriginalMessage());
    int end = message.indexOf('\n');
    String line = (end < 0 ? message : message.substring(0, end)).replaceAll("\\s+", " ");
    String first = SOURCE.matcher(line).replaceFirst("");
    String brief = first.length() > 120 ? first.substring(0, 120) + "…" : first;
    JsonLocation location = failure.getLocation();
    String where =
        location == null
            ? ""
            : " (line %d, column %d)".formatted(location.getLineNr(), location.getColumnNr());
    return brief + where + ".";
  }
}
