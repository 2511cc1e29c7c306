package dev.ecomind.phasebot.document.vocabulary;

/** Words that a short name does without. */
public enum Noise {
  SCHEDULE,
  OPTION,
  TAIL,
  ANSWER
}
