package dev.ecomind.phasebot.document.vocabulary;

/** In which order a document writes day and month with strokes, as in 02/09/2024. */
public enum DateOrder {
  UNKNOWN,
  DAY_FIRST,
  MONTH_FIRST
}
