package dev.ecomind.phasebot.slack.command;

/** One thing that can be asked for. */
interface Verb {
  Spec spec();

  Reply answer(Ask ask);
}
