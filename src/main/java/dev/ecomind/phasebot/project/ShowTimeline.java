package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.chart.Lane;
import dev.ecomind.phasebot.plan.chart.TimelineChart;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Shows the timeline of a project, in words and as a picture. Anybody may look. */
public final class ShowTimeline {
  private final ReadProject reading;
  private final TimelinePicture picture;
  private final Clock clock;
  private final ZoneId zone;

  /**
   * @param zone in which "today" is meant
   */
  public ShowTimeline(ReadProject reading, TimelinePicture picture, Clock clock, ZoneId zone) {
    this.reading = reading;
    this.picture = picture;
    this.clock = clock;
    this.zone = zone;
  }

  /**
   * The chart in values.
   *
   * @param only the kind of bars that is wanted; empty for all
   */
  public Outcome<TimelineChart> chart(Caller caller, Optional<Lane.Kind> only) {
    return reading
        .open(caller)
        .then(
            project ->
                Outcome.done(
                    TimelineChart.of(project.plan(), LocalDate.now(clock.withZone(zone)), only)));
  }

  /** The chart as a picture with its words; drawing takes some tenths of a second. */
  public Outcome<ExportedFile> picture(Caller caller, Optional<Lane.Kind> only) {
    return reading
        .open(caller)
        .then(
            project ->
                chart(caller, only)
                    .then(
                        chart ->
                            Outcome.done(
                                new ExportedFile(
                                    project.slug() + "-timeline.png",
                                    "image/png",
                                    picture.png(chart, TimelinePicture.Shade.LIGHT),
                                    chart.alternativeText(ExportedFile.LONGEST_DESCRIPTION)))));
  }
}
