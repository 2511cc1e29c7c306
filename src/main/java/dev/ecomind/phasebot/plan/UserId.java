package dev.ecomind.phasebot.plan;

/** A Slack user, such as {@code U01DANA0002}. */
public record UserId(String text) {
  public UserId {
    if (text.isBlank() || text.length() > 40) {
      throw new IllegalArgumentException("A user id has 1 to 40 characters: " + text);
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
