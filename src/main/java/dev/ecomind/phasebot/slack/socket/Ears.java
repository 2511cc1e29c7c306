package dev.ecomind.phasebot.slack.socket;

/** Who listens to a connection. */
interface Ears {
  void heard(Connection connection, String text);

  /**
   * Hears of the end, whether it ever was open or not.
   *
   * @param problem why, in a word or two for a log
   */
  void closed(Connection connection, String problem);
}
