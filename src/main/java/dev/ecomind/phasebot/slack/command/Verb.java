package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.plan.Subject;

/** One thing that can be asked for. */
interface Verb {
  Spec spec();

  Reply answer(Ask ask);

  /** Whether the item may be meant when the line leaves its target out. */
  default boolean takes(Subject subject) {
    return false;
  }
}
