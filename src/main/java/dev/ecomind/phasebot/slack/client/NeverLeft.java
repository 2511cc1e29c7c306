package dev.ecomind.phasebot.slack.client;

import java.io.IOException;

/** A call that failed before the first byte of its body was written: nothing can have happened. */
final class NeverLeft extends IOException {
  NeverLeft(IOException cause) {
    super(cause);
  }
}
