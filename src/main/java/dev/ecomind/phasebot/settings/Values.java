package dev.ecomind.phasebot.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Looks values up, the environment first, and collects what is wrong with them. */
record Values(Source environment, Source file, List<Problem> problems) {

  /** The value, if it is set and understood. */
  <T> Optional<T> find(Variable variable, Function<String, Parsing<T>> parse) {
    return text(variable).flatMap(text -> understood(variable, text, parse.apply(text)));
  }

  /** The value, or the default where it is not set; or not understood, which is told then. */
  <T> T get(Variable variable, Function<String, Parsing<T>> parse, T otherwise) {
    return find(variable, parse).orElse(otherwise);
  }

  private Optional<String> text(Variable variable) {
    return environment.find(variable, problems).or(() -> file.find(variable, problems));
  }

  private <T> Optional<T> understood(Variable variable, String text, Parsing<T> parsing) {
    if (parsing.value().isEmpty()) {
      problems.add(variable.problem(text, parsing.wrong()));
    }
    return parsing.value();
  }
}
