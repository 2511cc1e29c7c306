package dev.ecomind.phasebot.project;

import java.time.LocalDate;

/** Reads files that name days off. */
public interface HolidayReader {

  /**
   * The days off within a span; what recurs without end is followed that far.
   *
   * @param first included
   * @param last included
   */
  HolidayReading read(byte[] source, LocalDate first, LocalDate last);
}
