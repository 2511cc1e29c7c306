package dev.ecomind.phasebot.plan;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A time in which a person wants no reminders at all. What comes up in it is told when it ends.
 *
 * @param since what was to be told before that is not touched
 * @param until the first day on which the person wants to hear again
 */
public record Silence(Instant since, LocalDate until) {}
