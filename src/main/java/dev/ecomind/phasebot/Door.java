package dev.ecomind.phasebot;

/** How requests reach the bot of a {@link Trial}. */
enum Door {
  /** The workspace sends them to the bot's address. */
  HTTP,
  /** The bot opens sockets to the workspace, as where it has no address. */
  SOCKET
}
