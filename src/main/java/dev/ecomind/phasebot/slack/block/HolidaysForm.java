package dev.ecomind.phasebot.slack.block;

/**
 * What the modal of holidays remembers between its steps.
 *
 * @param channel where it was opened, as a submission does not say
 * @param file id of the file, to be fetched again on confirmation; empty before there is one
 * @param revision of the project that the preview was made from
 */
public record HolidaysForm(String channel, String file, String name, long revision) {
  static HolidaysForm opened(String channel) {
    return new HolidaysForm(channel, "", "", 0);
  }

  static HolidaysForm shown(String channel, AttachedFile file, long revision) {
    return new HolidaysForm(channel, file.id(), Limits.cutPlain(file.name(), 200), revision);
  }

  public static HolidaysForm read(String metadata) {
    return FormState.read(metadata, HolidaysForm.class);
  }

  /** The file as far as it takes to fetch it again. */
  public AttachedFile again() {
    return new AttachedFile(file, name, "", "", "", 0, true);
  }

  String write() {
    return FormState.write(this);
  }
}
