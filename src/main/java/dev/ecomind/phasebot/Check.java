package dev.ecomind.phasebot;

/**
 * One thing that {@code doctor} looked at.
 *
 * @param what was looked at
 * @param text how it is and, unless it is well, what to do; one line
 */
record Check(Verdict verdict, String what, String text) {

  /** How bad it is; the names are a promise of {@code --json}. */
  enum Verdict {
    OK,
    WARN,
    FAIL
  }

  Check {
    // Names of projects, roles and channels come from outside.
    what = line(what);
    text = line(text);
  }

  static Check ok(String what, String text) {
    return new Check(Verdict.OK, what, text);
  }

  /** The bot works, but not all that it should do happens. */
  static Check warn(String what, String text) {
    return new Check(Verdict.WARN, what, text);
  }

  /** The bot cannot start or cannot do its work. */
  static Check fail(String what, String text) {
    return new Check(Verdict.FAIL, what, text);
  }

  private static String line(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+", " ")
        .strip();
  }
}
