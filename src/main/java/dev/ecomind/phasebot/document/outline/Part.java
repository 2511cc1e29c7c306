package dev.ecomind.phasebot.document.outline;

/** What stands in a passage, before it is known under which heading. */
sealed interface Part {
  /** A heading of Markdown. */
  record Title(int level, Phrase words) implements Part {}

  /** Tags as they were typed. */
  record Html(String literal, int firstLine) implements Part {}

  /** All else. */
  record Content(Block block) implements Part {}
}
