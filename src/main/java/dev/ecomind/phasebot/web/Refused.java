package dev.ecomind.phasebot.web;

/** A request that does not pass the front door, and why; a value in all but its way out. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1;

  private final int status;

  Refused(int status, String why) {
    super(why, null, false, false);
    this.status = status;
  }

  int status() {
    return status;
  }
}
