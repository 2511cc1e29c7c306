package dev.ecomind.phasebot.review;

/** How bad an issue or a risk is, in four bands, worst first; {@link #UNSTATED} where not said. */
public enum Severity {
  BLOCKING,
  HIGH,
  MEDIUM,
  LOW,
  UNSTATED
}
