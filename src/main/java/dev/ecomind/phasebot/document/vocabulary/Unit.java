package dev.ecomind.phasebot.document.vocabulary;

/** A unit of a duration; a week has five working days of eight hours. */
public enum Unit {
  MINUTE(1.0 / 2400),
  HOUR(1.0 / 40),
  DAY(1.0 / 5),
  WEEK(1),
  MONTH(52.0 / 12),
  YEAR(52);

  private final double weeks;

  Unit(double weeks) {
    this.weeks = weeks;
  }

  public double weeks() {
    return weeks;
  }
}
