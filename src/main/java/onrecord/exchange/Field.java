package onrecord.exchange;

import java.util.Locale;

/** What a column or key of a record can hold. */
enum Field {
  TITLE,
  TEXT,
  DATE,
  SOURCE,
  AUTHOR,
  URL,
  SECTION,
  LANGUAGE,
  TOPIC;

  /** The lower-case word used in mappings and in the list of column names. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
