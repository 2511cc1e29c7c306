package dev.ecomind.phasebot.store;

final class PostgresMembersIT extends MembersContract {
  private final StoreSettings settings = PostgresServer.migrated();

  @Override
  StoreSettings settings() {
    return settings;
  }
}
