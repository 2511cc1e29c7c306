package dev.ecomind.phasebot.document.vocabulary;

/** A word of a deadline. */
public enum Moment {
  BEFORE,
  AFTER,
  TODAY,
  TOMORROW,
  THIS_WEEK,
  NEXT_WEEK,
  THIS_MONTH,
  NEXT_MONTH,
  END_OF_QUARTER,
  END_OF_YEAR,
  WEEK_OF,
  EARLY,
  MIDDLE,
  CALENDAR_WEEK,
  QUARTER,
  HALF,
  LAUNCH,
  KICKOFF,
  IN
}
