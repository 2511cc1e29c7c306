package dev.ecomind.phasebot.sandbox.workspace;

import java.security.SecureRandom;
import java.util.Random;

/** Makes ids that look like Slack's and are not guessable. */
public final class Ids {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  private static final Random RANDOM = new SecureRandom();

  private Ids() {}

  /** An id such as {@code V08K2…}: the kind's letter and ten more. */
  public static String of(String kind) {
    return kind + random(10);
  }

  public static String random(int length) {
    StringBuilder id = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      id.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return id.toString();
  }
}
