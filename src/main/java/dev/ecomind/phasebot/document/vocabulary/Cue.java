package dev.ecomind.phasebot.document.vocabulary;

/** A small word that gives a sentence its meaning. */
public enum Cue {
  DECIDE,
  CHOOSE,
  RECOMMEND,
  VERSUS,
  OR,
  IF,
  OPEN_QUESTION,
  REPLACED,
  DEFERRED,
  NOBODY,
  TOTAL,
  JOINED,
  CHOOSE_ONE,
  DECIDED,
  CHECKED
}
