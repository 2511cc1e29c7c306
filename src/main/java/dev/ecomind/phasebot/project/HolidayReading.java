package dev.ecomind.phasebot.project;

import java.util.function.Function;

/** What came of reading a file of holidays. */
public sealed interface HolidayReading {
  <T> T fold(Function<Holidays, T> understood, Function<String, T> unreadable);

  /** It names at least one day off. */
  record Understood(Holidays holidays) implements HolidayReading {
    @Override
    public <T> T fold(Function<Holidays, T> understood, Function<String, T> unreadable) {
      return understood.apply(holidays);
    }
  }

  /**
   * It is no list of holidays, or a broken one.
   *
   * @param sentence what was read, what is wrong with it and what to do
   */
  record Unreadable(String sentence) implements HolidayReading {
    @Override
    public <T> T fold(Function<Holidays, T> understood, Function<String, T> unreadable) {
      return unreadable.apply(sentence);
    }
  }
}
