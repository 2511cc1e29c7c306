package dev.ecomind.phasebot.document.vocabulary;

/** A number that is written as a word. */
public enum Amount {
  HALF(0.5),
  ONE(1),
  ONE_AND_A_HALF(1.5),
  TWO(2),
  THREE(3),
  FOUR(4),
  FIVE(5),
  SIX(6),
  SEVEN(7),
  EIGHT(8),
  NINE(9),
  TEN(10),
  TWELVE(12);

  private final double number;

  Amount(double number) {
    this.number = number;
  }

  public double number() {
    return number;
  }
}
