package dev.ecomind.phasebot.document.vocabulary;

/** A word of a deadline. */
public enum Moment {
  BEFORE,
  AFTER,
  THIS_WEEK,
  NEXT_WEEK
}
