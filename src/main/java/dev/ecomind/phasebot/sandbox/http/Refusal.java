package dev.ecomind.phasebot.sandbox.http;

/** A request that is refused, with its HTTP status and the reason in words. */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String words;

  public Refusal(int status, String words) {
    super(words);
    this.status = status;
    this.words = words;
  }

  public int status() {
    return status;
  }

  public String words() {
    return words;
  }
}
