package dev.ecomind.phasebot.settings;

/** What the settings are read for, which decides what may be missing. */
public enum Need {
  /** Only the store is used, as by {@code import}: nothing of Slack has to be set. */
  STORE,
  /** The bot answers and sends. */
  SERVE
}
