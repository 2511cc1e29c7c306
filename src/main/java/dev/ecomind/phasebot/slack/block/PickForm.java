package dev.ecomind.phasebot.slack.block;

/**
 * What the modal remembers that asks for an item.
 *
 * @param channel where it was opened, as a submission does not say
 * @param verb for which the item is wanted
 */
public record PickForm(String channel, String verb) {
  public static PickForm read(String metadata) {
    return FormState.read(metadata, PickForm.class);
  }

  String write() {
    return FormState.write(this);
  }
}
