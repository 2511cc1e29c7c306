package dev.ecomind.phasebot.store;

/** The store cannot be used as it is; the message says why and what to do. */
public final class StoreRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  StoreRefused(String message) {
    super(message);
  }

  StoreRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
