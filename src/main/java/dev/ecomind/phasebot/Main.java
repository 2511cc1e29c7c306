package dev.ecomind.phasebot;

/** The command line. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.err.println("ecomind");
  }
}
