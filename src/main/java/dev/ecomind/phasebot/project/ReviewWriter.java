package dev.ecomind.phasebot.project;

import java.util.List;

/** Writes projects as files. */
public interface ReviewWriter {

  /**
   * The files of one format, named so that the same thing keeps its name.
   *
   * @param source the document of the newest revision, as it was imported
   * @return none where the project holds nothing that the format could tell
   */
  List<ExportedFile> write(Dossier dossier, byte[] source, ExportFormat format);
}
