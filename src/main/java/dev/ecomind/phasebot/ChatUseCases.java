package dev.ecomind.phasebot;

import dev.ecomind.phasebot.document.calendar.HolidayFile;
import dev.ecomind.phasebot.document.writing.ProjectWriter;
import dev.ecomind.phasebot.picture.DrawnTimeline;
import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.plan.chart.TimelineChart;
import dev.ecomind.phasebot.project.TimelinePicture;
import dev.ecomind.phasebot.slack.command.Ports;
import dev.ecomind.phasebot.slack.command.UseCases;
import dev.ecomind.phasebot.store.Store;
import java.time.Clock;
import java.time.ZoneId;

/** All that can be done from chat, on the projects of one store. */
final class ChatUseCases {
  private ChatUseCases() {}

  /**
   * Wires them.
   *
   * @param zone of projects for which nothing better is known
   */
  static UseCases of(Store store, ZoneId zone, Clock clock) {
    return UseCases.over(
        new Ports(
            store.projects(),
            store.members(),
            store.ledger(),
            Documents::reading,
            new HolidayFile(),
            new ProjectWriter(),
            new DrawnWhenAsked(),
            NudgePolicy.standard()),
        zone,
        clock);
  }

  /** Loads the fonts with the first picture and not before: a start is not to wait for them. */
  private static final class DrawnWhenAsked implements TimelinePicture {
    private static final class Loaded {
      static final TimelinePicture PICTURE = new DrawnTimeline();
    }

    @Override
    public byte[] png(TimelineChart chart, Shade shade) {
      return Loaded.PICTURE.png(chart, shade);
    }
  }
}
