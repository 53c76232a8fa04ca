package onrecord.store;

import java.sql.SQLException;
import org.sqlite.SQLiteException;

/** Puts what SQLite reports into words for the user. */
final class Failures {

  /** Extended result codes carry the plain one in their lowest byte. */
  private static final int PLAIN_CODE = 0xff;

  private Failures() {}

  static StoreException explain(SQLException failure) {
    int code = failure instanceof SQLiteException e ? e.getResultCode().code & PLAIN_CODE : -1;
    String sentence =
        switch (code) {
          case 5, 6 -> "Another program is writing to this library; close it there and try again.";
          case 8, 23 -> "This library may not be written to; check the rights of its folder.";
          case 10 -> "The disk failed while the library was read or written.";
          case 11, 26 -> DAMAGED;
          case 13 -> "The disk is full; nothing of this step was stored.";
          case 14 ->
              "The library's file cannot be opened; check that its folder may be written to.";
          default -> "The library's database reported: " + failure.getMessage() + ".";
        };
    return new StoreException(sentence, failure);
  }

  /** For a file that is no database, or one that contradicts itself. */
  static final String DAMAGED =
      "The library's file library.sqlite is damaged; if its folder has a folder backups, put the"
          + " newest file of that in its place.";
}
