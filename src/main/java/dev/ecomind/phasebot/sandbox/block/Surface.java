package dev.ecomind.phasebot.sandbox.block;

/** Where blocks are shown. */
public enum Surface {
  MESSAGE,
  MODAL,
  HOME
}
