package dev.ecomind.phasebot.plan;

import java.time.LocalDate;

/**
 * The days of a phase, both ends included.
 *
 * @param week number of the first week in the schedule, from 1
 */
public record Span(LocalDate first, LocalDate last, int week) {}
