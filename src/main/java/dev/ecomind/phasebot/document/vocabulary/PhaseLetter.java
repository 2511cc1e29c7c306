package dev.ecomind.phasebot.document.vocabulary;

/** The letter of an id that a phase gets from the word in front of its number. */
public enum PhaseLetter {
  P,
  S,
  M,
  W,
  TR,
  I,
  E,
  J,
  H
}
