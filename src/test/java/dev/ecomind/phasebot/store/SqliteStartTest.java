package dev.ecomind.phasebot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SqliteStartTest extends StartContract {
  @TempDir private Path folder;

  @Override
  StoreSettings migrated() {
    return EmptyDatabase.in(folder);
  }

  @Override
  StoreSettings bare() {
    return StoreSettings.at("jdbc:sqlite:" + folder.resolve("other.db"));
  }

  @Test
  void aNewDatabase_isMadeWithItsFolder() {
    Path file = folder.resolve("deep/er/ecomind.db");

    try (Store store = open("jdbc:sqlite:" + file)) {
      assertThat(store.isReady()).isTrue();
    }

    assertThat(file).exists();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:sqlite:",
        "jdbc:sqlite::memory:",
        "jdbc:sqlite:file:x.db",
        "jdbc:sqlite:x.db?mode=ro"
      })
  void aUrlWithoutAPlainFile_isRefused(String url) {
    refused(url, "names no plain file");
  }

  @Test
  void aFolder_isRefused() {
    refused("jdbc:sqlite:" + folder, "is a folder");
  }

  @Test
  void aFolderThatCannotBeMade_isRefused() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    refused("jdbc:sqlite:" + file.resolve("ecomind.db"), "cannot be made");
  }

  @Test
  void aSecondOneOnTheSameFile_isRefusedUnderAnyName() throws IOException {
    StoreSettings settings = EmptyDatabase.in(folder);
    Path other = Files.createSymbolicLink(folder.resolve("other.db"), folder.resolve("ecomind.db"));

    Store first = open(settings.url());
    refused(settings.url(), "Another process");
    refused("jdbc:sqlite:" + other, "Another process");
    first.close();

    open(settings.url()).close();
  }

  @Test
  void aFileThatIsNoDatabase_isRefusedAndLeftAlone() throws IOException {
    byte[] bytes = new byte[5000];
    Arrays.fill(bytes, (byte) 'x');
    Path file = Files.write(folder.resolve("letter.db"), bytes);

    refused("jdbc:sqlite:" + file, "letter.db");

    assertThat(file).hasBinaryContent(bytes);
  }

  @Test
  void versions_areComparedByNumber() {
    assertThat(Arrays.compare(SqlitePromises.parts("3.9.0"), SqlitePromises.parts("3.51.3")))
        .isNegative();
  }
}
