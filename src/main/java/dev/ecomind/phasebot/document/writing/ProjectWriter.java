package dev.ecomind.phasebot.document.writing;

import dev.ecomind.phasebot.project.Dossier;
import dev.ecomind.phasebot.project.ExportFormat;
import dev.ecomind.phasebot.project.ExportedFile;
import dev.ecomind.phasebot.project.ReviewWriter;
import java.util.List;

/** Writes projects in every format. */
public final class ProjectWriter implements ReviewWriter {

  @Override
  public List<ExportedFile> write(Dossier dossier, byte[] source, ExportFormat format) {
    return switch (format) {
      case MD -> one(dossier, format, MarkdownWriter.write(dossier, source));
      case ADR -> DecisionRecords.write(dossier);
      case CSV -> one(dossier, format, ItemTable.write(dossier));
      case ICS -> one(dossier, format, Calendar.write(dossier));
      case JSON -> one(dossier, format, ProjectJson.write(dossier));
    };
  }

  private static List<ExportedFile> one(Dossier dossier, ExportFormat format, byte[] content) {
    String name = dossier.project().slug() + "." + format.word();
    return content.length == 0
        ? List.of()
        : List.of(new ExportedFile(name, format.mediaType(), content));
  }
}
