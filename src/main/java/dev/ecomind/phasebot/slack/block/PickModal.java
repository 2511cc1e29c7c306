package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.JsonNode;

/** Asks which item a verb is meant for, with a search over all that it could be. */
public final class PickModal {
  /** Callback of the submission. */
  public static final String PICK = "pick";

  /** The field; its options are asked for while somebody types. */
  public static final String ITEM = "pick.item";

  private PickModal() {}

  /**
   * Asks.
   *
   * @param question such as "Which one is done?"
   */
  public static JsonNode of(PickForm form, String title, String question) {
    Blocks blocks =
        new Blocks().input(ITEM, question, false, Elements.search(ITEM, "Type an id or words"));
    return ViewJson.form(PICK, title, "Next", form.write(), blocks);
  }
}
