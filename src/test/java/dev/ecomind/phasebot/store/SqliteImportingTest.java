package dev.ecomind.phasebot.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

final class SqliteImportingTest extends ImportingContract {
  @TempDir private Path folder;

  @Override
  StoreSettings settings() {
    return EmptyDatabase.in(folder);
  }
}
