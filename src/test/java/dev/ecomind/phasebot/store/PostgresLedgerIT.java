package dev.ecomind.phasebot.store;

final class PostgresLedgerIT extends LedgerContract {
  private final StoreSettings settings = PostgresServer.migrated();

  @Override
  StoreSettings settings() {
    return settings;
  }
}
