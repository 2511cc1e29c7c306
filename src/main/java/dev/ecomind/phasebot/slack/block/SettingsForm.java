package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.project.ArrangeProject.Arrangement;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the settings modal remembers once it has shown what they change.
 *
 * @param channel where it was opened, as a submission does not say
 * @param start a day, or empty text
 * @param days names of the days of the week that are worked
 * @param repository an address, or empty text
 * @param revision of the project that the preview was made from
 */
public record SettingsForm(
    String channel,
    String start,
    List<String> days,
    String weekStart,
    String repository,
    long revision) {
  public SettingsForm {
    days = List.copyOf(days);
  }

  static SettingsForm of(String channel, Arrangement wanted, long revision) {
    return new SettingsForm(
        channel,
        wanted.start().map(LocalDate::toString).orElse(""),
        Arrays.stream(DayOfWeek.values())
            .filter(wanted.days()::contains)
            .map(DayOfWeek::name)
            .toList(),
        wanted.weekStart().name(),
        wanted.repository().map(URI::toString).orElse(""),
        revision);
  }

  public static SettingsForm read(String metadata) {
    return FormState.read(metadata, SettingsForm.class);
  }

  public Arrangement wanted() {
    return new Arrangement(
        Optional.of(start).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        days.stream().map(DayOfWeek::valueOf).collect(Collectors.toSet()),
        DayOfWeek.valueOf(weekStart),
        Optional.of(repository).filter(base -> !base.isEmpty()).map(URI::create));
  }

  String write() {
    return FormState.write(this);
  }
}
