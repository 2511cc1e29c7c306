package dev.ecomind.phasebot.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second process off the same file. The operating system lets go of it when the process
 * ends, however it ends.
 */
final class SqliteLock implements AutoCloseable {
  private final FileChannel channel;

  private SqliteLock(FileChannel channel) {
    this.channel = channel;
  }

  static SqliteLock take(SqliteLocation location) {
    try {
      FileChannel channel =
          FileChannel.open(
              location.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new StoreRefused(
            "Another process already uses the database "
                + location.file()
                + ". Nothing was started. Stop that process first, or name another file in the"
                + " database URL.");
      }
      return new SqliteLock(channel);
    } catch (IOException failure) {
      throw new StoreRefused(
          "The lock file "
              + location.lockFile()
              + " cannot be written ("
              + failure
              + "). Let this user write to that folder.",
          failure);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException sameProcess) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
