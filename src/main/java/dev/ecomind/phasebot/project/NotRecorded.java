package dev.ecomind.phasebot.project;

/** The store could not commit; nothing was changed. */
public final class NotRecorded extends RuntimeException {
  private static final long serialVersionUID = 1;

  public NotRecorded(String message, Throwable cause) {
    super(message, cause);
  }
}
