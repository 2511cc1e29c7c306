package dev.ecomind.phasebot.store;

final class PostgresProjectsIT extends ProjectsContract {
  private final StoreSettings settings = PostgresServer.migrated();

  @Override
  StoreSettings settings() {
    return settings;
  }
}
