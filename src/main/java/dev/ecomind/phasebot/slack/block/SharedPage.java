package dev.ecomind.phasebot.slack.block;

/** Says that a page is on its way to the channel. */
public final class SharedPage {
  private SharedPage() {}

  public static Message of(String channel) {
    String where =
        channel.matches("[CG][A-Z0-9]{1,39}") ? "<#" + channel + ">" : "the project's channel";
    return Message.saying("📣 It will stand in " + where + " in a moment, with your name.");
  }
}
