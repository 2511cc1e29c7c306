package dev.ecomind.phasebot.slack.block;

/**
 * What a modal about one item remembers.
 *
 * @param channel where it was opened, as a submission does not say
 * @param item its id
 * @param shown what the last preview was made for; empty text before there is one
 * @param revision of the project that the preview was made from; 0 before there is one
 */
public record ItemForm(String channel, String item, String shown, long revision) {
  static ItemForm opened(String channel, String item) {
    return new ItemForm(channel, item, "", 0);
  }

  public static ItemForm read(String metadata) {
    return FormState.read(metadata, ItemForm.class);
  }

  String write() {
    return FormState.write(this);
  }
}
