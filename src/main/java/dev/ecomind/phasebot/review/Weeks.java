package dev.ecomind.phasebot.review;

/**
 * A planned length in weeks, as the document gives it.
 *
 * @param least the shorter end, 0 or more
 * @param most the longer end, equal to {@code least} where the document gives one number
 * @param text the words of the document, such as "2.5-3 weeks"
 */
public record Weeks(double least, double most, String text) {
  public Weeks {
    if (!(least >= 0) || !(most >= least)) {
      throw new IllegalArgumentException("Weeks run from 0 upwards: " + least + " to " + most);
    }
  }
}
