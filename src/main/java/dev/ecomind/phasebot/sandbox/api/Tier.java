package dev.ecomind.phasebot.sandbox.api;

import java.util.Locale;

/** Slack's classes of methods by how often a minute a workspace's app may call each. */
enum Tier {
  T1(1),
  T2(20),
  T3(50),
  T4(100),
  /** Slack's "special": several hundred. */
  T5(600);

  private final int callsAMinute;

  Tier(int callsAMinute) {
    this.callsAMinute = callsAMinute;
  }

  static Tier of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }

  int callsAMinute() {
    return callsAMinute;
  }
}
