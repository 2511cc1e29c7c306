package dev.ecomind.phasebot.project;

import java.util.function.Function;

/** Changes the project that a caller means, in one transaction and in the caller's name. */
final class ChangeProject {
  private final Projects projects;
  private final ReadProject reading;

  ChangeProject(Projects projects, ReadProject reading) {
    this.projects = projects;
    this.reading = reading;
  }

  <R> Outcome<R> by(Caller caller, Function<Snapshot, Change<Outcome<R>>> act) {
    return reading
        .open(caller)
        .then(project -> projects.change(project.id(), Author.of(caller), act));
  }
}
