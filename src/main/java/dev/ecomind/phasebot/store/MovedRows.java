package dev.ecomind.phasebot.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * The rows of a table, read in the order of its key, the same way from either engine.
 *
 * @param columns all of its columns, in the order in which values stand in rows
 */
record MovedRows(Handle handle, MovedTable table, List<String> columns) {

  /**
   * One row: texts, numbers as {@code Long}, bytes; absent values are null, as JDBC wants them.
   *
   * @param key its key's values
   */
  record Row(List<Object> key, List<Optional<Object>> values) {
    Row {
      key = List.copyOf(key);
      values = List.copyOf(values);
    }
  }

  MovedRows {
    columns = List.copyOf(columns);
  }

  long count() {
    return handle.createQuery("SELECT count(*) FROM " + table.name()).mapTo(Long.class).one();
  }

  /** The greatest key that is there. */
  List<Object> lastKey() {
    String keys = String.join(", ", table.key());
    String backwards = table.key().stream().collect(Collectors.joining(" DESC, ", "", " DESC"));
    return handle
        .createQuery(
            "SELECT %s FROM %s ORDER BY %s LIMIT 1".formatted(keys, table.name(), backwards))
        .map((row, context) -> key(row))
        .findOne()
        .orElse(List.of());
  }

  /**
   * The next rows behind a key.
   *
   * @param last the key's values; none for the first rows
   */
  List<Row> after(List<Object> last) {
    String keys = String.join(", ", table.key());
    String behind =
        last.isEmpty()
            ? ""
            : "WHERE (%s) > (%s)"
                .formatted(keys, String.join(", ", Collections.nCopies(last.size(), "?")));
    Query query =
        handle.createQuery(
            "SELECT %s FROM %s %s ORDER BY %s LIMIT %d"
                .formatted(String.join(", ", columns), table.name(), behind, keys, table.batch()));
    for (int i = 0; i < last.size(); i++) {
      query.bind(i, last.get(i));
    }
    return query.map((row, context) -> new Row(key(row), values(row))).list();
  }

  private List<Object> key(ResultSet row) throws SQLException {
    List<Object> key = new ArrayList<>();
    for (String column : table.key()) {
      key.add(value(row, column).orElseThrow());
    }
    return key;
  }

  private List<Optional<Object>> values(ResultSet row) throws SQLException {
    List<Optional<Object>> values = new ArrayList<>();
    for (String column : columns) {
      values.add(value(row, column));
    }
    return values;
  }

  /** The engines have types of their own for numbers and for yes and no. */
  private static Optional<Object> value(ResultSet row, String column) throws SQLException {
    Object found = row.getObject(column);
    if (found instanceof Boolean yes) {
      return Optional.of(yes ? 1L : 0L);
    }
    return found instanceof Number number
        ? Optional.of(number.longValue())
        : Optional.ofNullable(found);
  }

  /** What stands for a value in a checksum; different ones never look alike. */
  static String written(Optional<Object> value) {
    return value
        .map(
            found ->
                found instanceof byte[] bytes
                    ? "b" + HexFormat.of().formatHex(bytes)
                    : (found instanceof Long ? "n" : "t") + found)
        .map(text -> text.length() + ":" + text)
        .orElse("-");
  }
}
