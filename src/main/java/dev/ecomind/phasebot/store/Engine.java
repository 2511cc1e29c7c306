package dev.ecomind.phasebot.store;

/** The databases that a store may lie in. */
enum Engine {
  SQLITE,
  POSTGRES;

  /** The one that the URL names. */
  static Engine of(StoreSettings settings) {
    if (settings.url().startsWith(SqliteLocation.PREFIX)) {
      return SQLITE;
    }
    if (settings.url().startsWith(PostgresLocation.PREFIX)) {
      return POSTGRES;
    }
    // A URL may hold a password: it is not repeated.
    throw new StoreRefused(
        "The database URL names no database that is known here. Nothing was started. Say, for"
            + " example, jdbc:sqlite:data/ecomind.db, or"
            + " jdbc:postgresql://db.example.com:5432/ecomind?user=ecomind&password=…");
  }
}
