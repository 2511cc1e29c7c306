package dev.ecomind.phasebot.project;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs files into one; the same files give the same bytes. */
final class Archive {
  /** The first moment that the format can name; the true one would make every archive differ. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Archive() {}

  static ExportedFile of(String name, List<ExportedFile> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream archive = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (ExportedFile file : files) {
        ZipEntry entry = new ZipEntry(file.name());
        entry.setTimeLocal(EPOCH);
        archive.putNextEntry(entry);
        archive.write(file.content());
        archive.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new ExportedFile(name + ".zip", "application/zip", bytes.toByteArray());
  }
}
