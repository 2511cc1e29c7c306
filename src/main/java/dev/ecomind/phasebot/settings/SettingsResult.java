package dev.ecomind.phasebot.settings;

import java.util.List;
import java.util.function.Function;

/** What reading the settings came to. */
public sealed interface SettingsResult {

  /** Handles both cases. */
  <R> R fold(Function<Ready, ? extends R> ready, Function<Wrong, ? extends R> wrong);

  /**
   * The bot can start.
   *
   * @param strays names that look like settings and are none, to be told of; no reason to stop
   */
  record Ready(Settings settings, List<Problem> strays) implements SettingsResult {
    public Ready {
      strays = List.copyOf(strays);
    }

    @Override
    public <R> R fold(Function<Ready, ? extends R> ready, Function<Wrong, ? extends R> wrong) {
      return ready.apply(this);
    }
  }

  /** Everything that is wrong. */
  record Wrong(List<Problem> problems) implements SettingsResult {
    public Wrong {
      problems = List.copyOf(problems);
    }

    @Override
    public <R> R fold(Function<Ready, ? extends R> ready, Function<Wrong, ? extends R> wrong) {
      return wrong.apply(this);
    }
  }
}
