package onrecord.store;

/** Gives out the numbers of one sort within one transaction; {@link #save} ends the use. */
final class Sequence {

  private final Sql sql;
  private final String name;
  private long last;

  Sequence(Sql sql, String name) {
    this.sql = sql;
    this.name = name;
    this.last = last(sql, name);
  }

  /** The last number that was given out and saved, 0 at the beginning. */
  static long last(Sql sql, String name) {
    return sql.number("SELECT value FROM sequence WHERE name = ?", name).orElse(0L);
  }

  /** One number, saved at once. */
  static long take(Sql sql, String name) {
    Sequence sequence = new Sequence(sql, name);
    long number = sequence.next();
    sequence.save();
    return number;
  }

  long next() {
    return ++last;
  }

  void save() {
    sql.run("UPDATE sequence SET value = ? WHERE name = ?", last, name);
  }
}
