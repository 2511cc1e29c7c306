package dev.ecomind.phasebot.sandbox.workspace;

/** The workspace itself. */
public record Team(String id, String name, String domain) {
  public static final Team SEED = new Team("T01ECOMIND0", "EcoMind Demo", "ecomind-demo");

  /** The team of those who are here by a shared channel. */
  public static final String FOREIGN = "T02OTHER000";
}
