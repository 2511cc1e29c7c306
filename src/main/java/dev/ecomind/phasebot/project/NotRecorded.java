package dev.ecomind.phasebot.project;

/** The store could not commit; nothing was changed, unless the commit's end is in doubt. */
public final class NotRecorded extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final boolean inDoubt;

  private NotRecorded(String message, Throwable cause, boolean inDoubt) {
    super(message, cause);
    this.inDoubt = inDoubt;
  }

  /** Nothing was changed for certain. */
  public static NotRecorded unchanged(String message, Throwable cause) {
    return new NotRecorded(message, cause, false);
  }

  /** The store was lost while it committed, and cannot be asked what became of it. */
  public static NotRecorded inDoubt(String message, Throwable cause) {
    return new NotRecorded(message, cause, true);
  }

  /** Whether it may have been recorded all the same. */
  public boolean isInDoubt() {
    return inDoubt;
  }
}
