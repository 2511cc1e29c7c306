package dev.ecomind.phasebot;

/** A verb could not do its work, for a reason that its caller can mend. */
final class Failed extends RuntimeException {
  private static final long serialVersionUID = 1;

  Failed(String message) {
    super(message);
  }
}
