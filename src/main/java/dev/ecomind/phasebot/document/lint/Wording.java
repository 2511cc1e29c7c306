package dev.ecomind.phasebot.document.lint;

/** Numbers as sentences say them. */
final class Wording {
  private Wording() {}

  /** Without a fraction where there is none, and with no more of one than anybody means. */
  static String number(double amount) {
    double rounded = Math.round(amount * 100) / 100.0;
    return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
  }

  static String weeks(double amount) {
    return number(amount) + (amount == 1 ? " week" : " weeks");
  }
}
