package dev.ecomind.phasebot.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The database that a PostgreSQL URL names.
 *
 * @param url with everything in it, also a password
 * @param server one or more hosts with their ports, as they may be shown
 * @param database its name
 */
record PostgresLocation(String url, String server, String database) {
  static final String PREFIX = "jdbc:postgresql:";

  private static final String HOST = "(?:[^/?@:,\\[\\]]+|\\[[0-9a-fA-F:]+\\])(?::[0-9]{1,5})?";
  private static final Pattern FORM =
      Pattern.compile("jdbc:postgresql://(HOST(?:,HOST)*)/([^/?@]+)([?].*)?".replace("HOST", HOST));
  private static final Pattern PORT = Pattern.compile(":([0-9]+)(?:,|$)");

  /** Refuses what the driver would take for something else, without repeating a password. */
  static PostgresLocation of(String url) {
    Matcher matcher = FORM.matcher(url);
    if (matcher.matches() && hasPorts(matcher.group(1))) {
      return new PostgresLocation(url, matcher.group(1), matcher.group(2));
    }
    boolean named = url.replaceFirst("[?].*", "").contains("@");
    throw new StoreRefused(
        (named
                ? "The database URL holds a user in front of the server; they belong behind it."
                : "The database URL names no server and database of PostgreSQL.")
            + " Nothing was started. Say, for example,"
            + " jdbc:postgresql://db.example.com:5432/ecomind?user=ecomind&password=…");
  }

  private static boolean hasPorts(String server) {
    return PORT.matcher(server)
        .results()
        .allMatch(port -> Integer.parseInt(port.group(1)) <= 65_535);
  }

  /** As it may end up in a log. */
  @Override
  public String toString() {
    return database + " at " + server;
  }
}
