package onrecord.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;

/**
 * One connection that keeps its prepared statements. Turns every {@link SQLException} into a {@link
 * StoreException} with a sentence. For one thread at a time.
 */
final class Sql implements AutoCloseable {

  /** Makes one value of the row that the result stands on. */
  interface Row<T extends @Nullable Object> {
    T read(ResultSet row) throws SQLException;
  }

  /** Looks at the row that the result stands on. */
  interface RowVisitor {
    void visit(ResultSet row) throws SQLException;
  }

  /** Steps of SQLite between two questions whether to go on: a millisecond or so. */
  private static final int STEPS_AT_ONCE = 20_000;

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Sql(Connection connection) {
    this.connection = connection;
  }

  /** Runs a statement that gives no rows; gives how many rows it changed. */
  int run(String sql, @Nullable Object... arguments) {
    try {
      return bound(sql, arguments).executeUpdate();
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  /** Runs several statements, separated by semicolons. */
  void script(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw Failures.explain(e);
    }
  }

  /** Shows all rows to the visitor, which must not run SQL of its own. */
  void each(RowVisitor visitor, String sql, @Nullable Object... arguments) {
    try (ResultSet rows = bound(sql, arguments).executeQuery()) {
      while (rows.next()) {
        visitor.visit(rows);
      }
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  /** All rows. */
  <T> List<T> list(Row<T> row, String sql, @Nullable Object... arguments) {
    List<T> all = new ArrayList<>();
    each(result -> all.add(row.read(result)), sql, arguments);
    return all;
  }

  /** The first row. */
  <T> Optional<T> first(Row<T> row, String sql, @Nullable Object... arguments) {
    try (ResultSet rows = bound(sql, arguments).executeQuery()) {
      return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  /** The number in the first column of the first row; empty without a row or when it is NULL. */
  Optional<Long> number(String sql, @Nullable Object... arguments) {
    return first(row -> Optional.ofNullable(nullableLong(row, 1)), sql, arguments)
        .flatMap(number -> number);
  }

  /** All first columns as numbers. */
  List<Long> numbers(String sql, @Nullable Object... arguments) {
    return list(row -> row.getLong(1), sql, arguments);
  }

  /** All first columns as words. */
  List<String> words(String sql, @Nullable Object... arguments) {
    return list(row -> row.getString(1), sql, arguments);
  }

  /**
   * All or nothing: rolls back and rethrows when {@code work} throws.
   *
   * <p>Begins and commits by turning the driver's auto-commit off and on. {@link Connection#commit}
   * would begin the next transaction at once and so keep others from writing; a BEGIN in words
   * would leave auto-commit on, and then the driver tries to begin one after every single
   * statement.
   */
  <T> T transaction(Supplier<T> work) {
    try {
      connection.setAutoCommit(false);
      T result = work.get();
      connection.setAutoCommit(true);
      return result;
    } catch (SQLException e) {
      StoreException told = Failures.explain(e);
      rollBack(told);
      throw told;
    } catch (RuntimeException | Error e) {
      rollBack(e);
      throw e;
    }
  }

  /** When the disk is full SQLite rolls back by itself; its complaint must not hide the reason. */
  private void rollBack(Throwable reason) {
    try {
      script("ROLLBACK");
    } catch (StoreException e) {
      reason.addSuppressed(e);
    }
    try {
      connection.setAutoCommit(true);
    } catch (SQLException nothingToCommit) {
      reason.addSuppressed(nothingToCommit);
    }
  }

  /**
   * Does work that ends, even in the middle of a statement, when {@code mayGoOn} says no; gives
   * empty then.
   */
  <T> Optional<T> unlessStopped(BooleanSupplier mayGoOn, Supplier<T> work) {
    boolean[] stopped = {false};
    try {
      ProgressHandler.setHandler(
          connection,
          STEPS_AT_ONCE,
          new ProgressHandler() {
            @Override
            protected int progress() {
              stopped[0] = stopped[0] || !mayGoOn.getAsBoolean();
              return stopped[0] ? 1 : 0;
            }
          });
      try {
        return Optional.of(work.get());
      } finally {
        ProgressHandler.clearHandler(connection);
      }
    } catch (SQLException e) {
      throw Failures.explain(e);
    } catch (StoreException e) {
      if (stopped[0]) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** For {@code IN (SELECT value FROM json_each(?))}: one prepared statement for any number. */
  static String json(Collection<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
  }

  /** A column that may be NULL. */
  static @Nullable Long nullableLong(ResultSet row, int column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }

  private PreparedStatement bound(String sql, @Nullable Object... arguments) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
    return statement;
  }

  /** The driver gives up a statement that failed, so it must be prepared anew the next time. */
  private StoreException failed(String sql, SQLException reason) {
    prepared.remove(sql);
    return Failures.explain(reason);
  }

  /** Closes statements and connection. */
  @Override
  public void close() {
    try {
      for (PreparedStatement statement : prepared.values()) {
        statement.close();
      }
      connection.close();
    } catch (SQLException e) {
      throw Failures.explain(e);
    }
  }
}
