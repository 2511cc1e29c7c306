package dev.ecomind.phasebot.store;

import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.StatementException;
import org.postgresql.util.PSQLException;

/**
 * What went wrong between us and the server, as its five-character code tells.
 *
 * @param code empty where nothing of the kind was said
 * @param words in short, without values of rows
 */
record PostgresFailure(String code, String words, Throwable cause) {

  static PostgresFailure of(Throwable failure) {
    Optional<SQLException> said =
        Stream.iterate(failure, at -> at != null, Throwable::getCause)
            .filter(SQLException.class::isInstance)
            .map(SQLException.class::cast)
            .filter(at -> at.getSQLState() != null)
            .reduce((outer, inner) -> inner);
    return new PostgresFailure(
        said.map(SQLException::getSQLState).orElse(""),
        said.map(PostgresFailure::words).orElse(String.valueOf(failure.getMessage())),
        failure);
  }

  private static String words(SQLException failure) {
    if (failure instanceof PSQLException said && said.getServerErrorMessage() != null) {
      return String.valueOf(said.getServerErrorMessage().getMessage());
    }
    return String.valueOf(failure.getMessage());
  }

  /** Another transaction was in the way; the server undid ours. */
  boolean isCollision() {
    return code.equals("40001") || code.equals("40P01");
  }

  /** The connection is gone, for the server ends, has just begun, or lost its patience with us. */
  boolean isLoss() {
    return code.startsWith("08") || code.startsWith("57P") || code.equals("25P03");
  }

  /** It was lost in the middle of its use, unlike one that could not be had at all. */
  boolean isLostUse() {
    return isLoss() && cause instanceof StatementException;
  }

  /** The user may not do it. */
  boolean lacksRight() {
    return code.equals("42501");
  }

  /** Why the store cannot be opened, and what to do. */
  StoreRefused refused(PostgresLocation location) {
    return new StoreRefused(
        "The database " + location + " cannot be used: " + why() + " Nothing was changed.", cause);
  }

  private String why() {
    if (code.startsWith("28")) {
      return "the server refused the user (%s). Check user and password in the database URL."
          .formatted(words);
    }
    if (code.equals("3D000")) {
      return "the server has none of that name. Make it there: CREATE DATABASE … ENCODING 'UTF8'.";
    }
    if (lacksRight()) {
      return "the user may not do what is needed (%s). Let the user own the database."
          .formatted(words);
    }
    if (code.equals("53300")) {
      return "the server takes no more connections. Raise max_connections there, or run fewer"
          + " replicas.";
    }
    if (code.equals("57P03")) {
      return "the server is starting or stopping. Try again in a minute.";
    }
    if (code.startsWith("08")) {
      return (isUnknownHost()
              ? "nobody knows a server of that name."
              : "the server cannot be reached (" + words + ").")
          + " Check host and port in the database URL, and that it runs and lets this machine in.";
    }
    return words + ". If it is damaged, put a backup in its place.";
  }

  private boolean isUnknownHost() {
    return Stream.iterate(cause, at -> at != null, Throwable::getCause)
        .anyMatch(UnknownHostException.class::isInstance);
  }
}
