package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.slack.block.PickForm;
import dev.ecomind.phasebot.slack.block.PickModal;

/** Asks for the item that a line leaves out. */
final class Picking {
  private Picking() {}

  /**
   * Opens the modal that asks, if the channel has a project.
   *
   * @param question such as "Which task?"
   */
  static Reply ask(UseCases useCases, Ask ask, String verb, String question) {
    return useCases
        .reading()
        .open(ask.caller())
        .fold(
            project ->
                Reply.open(
                    PickModal.of(new PickForm(ask.caller().place(), verb), title(verb), question)),
            refusal -> Reply.refused(refusal, verb));
  }

  private static String title(String verb) {
    return Character.toUpperCase(verb.charAt(0)) + verb.substring(1);
  }
}
