package dev.ecomind.phasebot.plan;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A due day that a person set over what the review says.
 *
 * @param day local date in the project's zone
 * @param actor who set it
 */
public record DueOverride(LocalDate day, String actor, Instant at, String because) {}
