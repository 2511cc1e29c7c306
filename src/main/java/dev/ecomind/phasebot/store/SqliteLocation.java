package dev.ecomind.phasebot.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The file that a SQLite URL names. */
record SqliteLocation(Path file) {
  static final String PREFIX = "jdbc:sqlite:";

  /** Finds the file and makes its folder. */
  static SqliteLocation of(String url) {
    String name = named(url);
    try {
      Path file = Path.of(name).toAbsolutePath().normalize();
      Path folder = file.getParent();
      if (folder == null || Files.isDirectory(file)) {
        throw new StoreRefused(
            "The database " + file + " is a folder. Name a file inside it in the database URL.");
      }
      return new SqliteLocation(Files.createDirectories(folder).toRealPath().resolve(leaf(file)));
    } catch (IOException | InvalidPathException failure) {
      throw new StoreRefused(
          "The folder of the database "
              + name
              + " cannot be made ("
              + failure
              + "). Name a place that can be written to in the database URL.",
          failure);
    }
  }

  /** Finds a file that is there already; makes nothing. */
  static SqliteLocation existing(String url) {
    String name = named(url);
    try {
      return new SqliteLocation(Path.of(name).toRealPath());
    } catch (IOException | InvalidPathException failure) {
      throw new StoreRefused(
          "There is no database " + name + ". Import a review first, or name another database.",
          failure);
    }
  }

  private static String named(String url) {
    String name = url.substring(PREFIX.length());
    if (name.isBlank() || name.startsWith(":") || name.startsWith("file:") || name.contains("?")) {
      throw new StoreRefused(
          "The database URL \""
              + url
              + "\" names no plain file. The store keeps its data in one file: say, for example,"
              + " jdbc:sqlite:data/ecomind.db.");
    }
    return name;
  }

  /** A second name for the same file must find the same lock. */
  private static Path leaf(Path file) throws IOException {
    return Files.exists(file) ? file.toRealPath() : Path.of(String.valueOf(file.getFileName()));
  }

  String url() {
    return PREFIX + file;
  }

  Path lockFile() {
    return file.resolveSibling(file.getFileName() + ".lock");
  }
}
