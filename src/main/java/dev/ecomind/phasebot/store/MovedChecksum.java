package dev.ecomind.phasebot.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What a table holds, in short.
 *
 * @param sha256 of all values of all rows in the order of the key, in hexadecimal
 */
record MovedChecksum(long rows, String sha256) {

  static MovedChecksum of(MovedRows table) {
    MessageDigest digest = digest();
    long count = 0;
    List<MovedRows.Row> page = table.after(List.of());
    while (!page.isEmpty()) {
      for (MovedRows.Row row : page) {
        for (Optional<Object> value : row.values()) {
          digest.update(MovedRows.written(value).getBytes(StandardCharsets.UTF_8));
        }
      }
      count += page.size();
      page = table.after(page.get(page.size() - 1).key());
    }
    return new MovedChecksum(count, HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }
}
