package dev.ecomind.phasebot.sandbox.traffic;

import java.util.List;
import java.util.regex.Pattern;

/** Keeps tokens and secrets out of what is shown. */
public final class Masking {
  private static final Pattern TOKEN = Pattern.compile("xox[a-z]-[A-Za-z0-9-]+|xapp-[A-Za-z0-9-]+");

  private final List<String> secrets;

  public Masking(List<String> secrets) {
    this.secrets = secrets.stream().filter(secret -> !secret.isEmpty()).toList();
  }

  public String mask(String text) {
    String masked = text;
    for (String secret : secrets) {
      masked = masked.replace(secret, "•••");
    }
    return TOKEN.matcher(masked).replaceAll("•••");
  }
}
