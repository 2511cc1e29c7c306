package dev.ecomind.phasebot.store;

final class PostgresImportingIT extends ImportingContract {
  private final StoreSettings settings = PostgresServer.migrated();

  @Override
  StoreSettings settings() {
    return settings;
  }
}
