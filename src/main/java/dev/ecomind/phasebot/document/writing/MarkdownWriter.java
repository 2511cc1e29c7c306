package dev.ecomind.phasebot.document.writing;

import dev.ecomind.phasebot.project.Dossier;

/**
 * Writes the review document again, as its author wrote it, with what happened since: boxes ticked,
 * decisions noted where they were asked, days behind deadlines.
 */
final class MarkdownWriter {
  private MarkdownWriter() {}

  static byte[] write(Dossier dossier, byte[] source) {
    Edition edition = new Edition(Manuscript.of(source));
    new DecisionNotes(edition, dossier).add();
    new ProgressNotes(edition, dossier).add();
    new DateNotes(edition, dossier.project()).add();
    return edition.bytes();
  }
}
