package dev.ecomind.phasebot.review;

/** The status of a phase as the document states it. */
public enum Progress {
  TO_DO,
  IN_PROGRESS,
  NEEDS_REVIEW,
  BLOCKED,
  DONE,
  DROPPED,
  UNSTATED
}
