package dev.ecomind.phasebot.slack.block;

/**
 * What a modal remembers that is about a whole project.
 *
 * @param channel where it was opened, as a submission does not say
 */
public record PlaceForm(String channel) {
  public static PlaceForm read(String metadata) {
    return FormState.read(metadata, PlaceForm.class);
  }

  String write() {
    return FormState.write(this);
  }
}
