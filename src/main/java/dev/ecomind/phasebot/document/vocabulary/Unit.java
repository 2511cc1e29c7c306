package dev.ecomind.phasebot.document.vocabulary;

/** A unit of a duration. */
public enum Unit {
  HOUR,
  DAY,
  WEEK,
  MONTH
}
