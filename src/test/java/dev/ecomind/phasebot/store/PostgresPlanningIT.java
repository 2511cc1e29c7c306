package dev.ecomind.phasebot.store;

final class PostgresPlanningIT extends PlanningContract {
  private final StoreSettings settings = PostgresServer.migrated();

  @Override
  StoreSettings settings() {
    return settings;
  }
}
