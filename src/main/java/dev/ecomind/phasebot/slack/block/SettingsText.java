package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.plan.DayText;
import dev.ecomind.phasebot.project.ArrangeProject;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a project is arranged by, in words. */
final class SettingsText {
  private SettingsText() {}

  /** All of it in one line. */
  static String line(ArrangeProject.Arranged arranged) {
    List<String> parts = lines(arranged.arrangement());
    parts.add(
        arranged.holidays() == 0 ? "no holidays" : Counted.of(arranged.holidays(), "holiday"));
    return String.join("  ·  ", parts);
  }

  static List<String> lines(ArrangeProject.Arrangement arrangement) {
    List<String> parts = new ArrayList<>();
    parts.add(arrangement.start().map(day -> "Start " + DayText.of(day)).orElse("No start yet"));
    parts.add("works " + days(arrangement.days()));
    parts.add("weeks begin on " + name(arrangement.weekStart(), TextStyle.FULL));
    parts.add(
        arrangement
            .repository()
            .map(base -> Mrkdwn.link(base.toString(), "repository"))
            .orElse("no repository"));
    return parts;
  }

  /** Such as "Mon–Fri". */
  static String days(Set<DayOfWeek> days) {
    List<DayOfWeek> sorted = Arrays.stream(DayOfWeek.values()).filter(days::contains).toList();
    DayOfWeek first = sorted.get(0);
    DayOfWeek last = sorted.get(sorted.size() - 1);
    boolean isRun = last.getValue() - first.getValue() == sorted.size() - 1 && sorted.size() > 2;
    return isRun
        ? name(first, TextStyle.SHORT) + "–" + name(last, TextStyle.SHORT)
        : sorted.stream().map(day -> name(day, TextStyle.SHORT)).collect(Collectors.joining(", "));
  }

  static String name(DayOfWeek day, TextStyle style) {
    return day.getDisplayName(style, Locale.ENGLISH);
  }
}
