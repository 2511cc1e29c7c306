package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.reading.Lines.Line;
import dev.ecomind.phasebot.document.vocabulary.Cue;
import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.document.vocabulary.Topic;
import dev.ecomind.phasebot.review.Option;
import dev.ecomind.phasebot.review.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The question that alternative schedules ask: which of them. */
final class ScheduleQuestion {
  private final Language language;
  private final Lines lines;
  private final List<Schedule> schedules;
  private final List<Option> options;

  ScheduleQuestion(Language language, Lines lines, List<Schedule> schedules) {
    this.language = language;
    this.lines = lines;
    this.schedules = schedules;
    options = distinct(schedules.stream().map(ScheduleQuestion::option).toList());
  }

  boolean isAsked() {
    return schedules.size() > 1;
  }

  List<Option> options() {
    return options;
  }

  /** Whether a question asks between these schedules under some of their names. */
  boolean isAskedBy(Question question) {
    return isAsked()
        && !question.options().isEmpty()
        && question.options().stream()
            .allMatch(name -> options.stream().anyMatch(option -> option.isCalled(name)));
  }

  /** The schedule whose heading recommends it. */
  Optional<String> recommended() {
    return schedules.stream()
        .filter(schedule -> language.cues().has(lines.text(schedule.line()), Cue.RECOMMEND))
        .map(Schedule::name)
        .findFirst();
  }

  /** Headings of the schedules and lines that speak of deciding on a timeline. */
  List<Integer> lines() {
    List<Integer> found = new ArrayList<>();
    schedules.forEach(schedule -> found.add(schedule.line()));
    for (Line line : lines.all()) {
      boolean decides =
          language.cues().has(line.text(), Cue.DECIDE)
              || language.cues().has(line.text(), Cue.CHOOSE);
      if (decides && language.topics().has(line.text(), Topic.TIMELINE)) {
        found.add(line.number());
      }
    }
    return found;
  }

  /** A name that several schedules would share names none of them. */
  private static List<Option> distinct(List<Option> all) {
    return all.stream()
        .map(
            option ->
                new Option(
                    option.name(),
                    option.aliases().stream()
                        .filter(
                            alias -> all.stream().filter(one -> one.isCalled(alias)).count() == 1)
                        .toList()))
        .toList();
  }

  private static Option option(Schedule schedule) {
    List<String> aliases = new ArrayList<>();
    schedule
        .labelledWeeks()
        .or(() -> Optional.of(schedule.computedWeeks()))
        .ifPresent(weeks -> aliases.addAll(List.of(weeks + "-week", weeks + " weeks", "" + weeks)));
    if (schedule.name().contains("-")) {
      aliases.add(schedule.name().replace('-', ' '));
    }
    return new Option(schedule.name(), aliases);
  }
}
