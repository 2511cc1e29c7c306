package dev.ecomind.phasebot;

import dev.ecomind.phasebot.document.DocumentReader;
import dev.ecomind.phasebot.document.Limits;
import dev.ecomind.phasebot.picture.DrawnTimeline;
import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.Facts;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.WorkCalendar;
import dev.ecomind.phasebot.plan.chart.TimelineChart;
import dev.ecomind.phasebot.project.TimelinePicture.Shade;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws the timeline of the sample into a folder, as the documentation shows it. */
final class TimelinePictures {
  private TimelinePictures() {}

  public static void main(String[] folder) throws IOException {
    TimelineChart chart = chart(Optional.of("Recommended"), Optional.of(LocalDate.of(2025, 10, 13)), LocalDate.of(2025, 11, 3));
    DrawnTimeline picture = new DrawnTimeline();
    for (Shade shade : Shade.values()) {
      Path file = Path.of(folder[0], "timeline-" + shade.name().toLowerCase(Locale.ROOT) + ".png");
      Files.write(file, picture.png(chart, shade));
    }
    Files.write(Path.of("/tmp/pic/undecided.png"), picture.png(chart(Optional.empty(), Optional.empty(), LocalDate.of(2025, 10, 7)), Shade.LIGHT));
    Files.write(Path.of("/tmp/pic/started.png"), picture.png(chart(Optional.empty(), Optional.of(LocalDate.of(2025, 10, 13)), LocalDate.of(2025, 10, 7)), Shade.DARK));
    System.out.println(chart.alternativeText());
    System.out.println(chart(Optional.empty(), Optional.empty(), LocalDate.of(2025, 10, 7)).alternativeText());
    System.out.println(chart(Optional.empty(), Optional.of(LocalDate.of(2025, 10, 13)), LocalDate.of(2025, 10, 7)).alternativeText(600));
  }

  static TimelineChart chart(Optional<String> option, Optional<LocalDate> start, LocalDate today) {
    List<Fact> facts = new ArrayList<>();
    start.ifPresent(day -> facts.add(new Fact.StartSet(day, "")));
    option.ifPresent(one -> facts.add(new Fact.DecisionRecorded(ItemId.of("D2"), one, "", start)));
    List<Activity> activities = new ArrayList<>();
    for (Fact fact : facts) {
      activities.add(new Activity(activities.size() + 1, Instant.parse("2025-10-07T09:00:00Z"), "U1", "modal", fact));
    }
    Review sample = new DocumentReader(Limits.USUAL).read(Documents.sample()).fold(review -> review, refused -> { throw new AssertionError(refused.sentence()); });
    return TimelineChart.of(Plan.of(sample, Facts.of(activities), WorkCalendar.weekdays()), today);
  }
}
