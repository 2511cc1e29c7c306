package dev.ecomind.phasebot.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision as recorded.
 *
 * @param sequence the activity that recorded it
 * @param superseded the option that it replaced
 */
public record Ruling(
    String option,
    String because,
    Optional<LocalDate> start,
    String actor,
    Instant at,
    long sequence,
    Optional<String> superseded) {}
