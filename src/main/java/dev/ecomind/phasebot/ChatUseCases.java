package dev.ecomind.phasebot;

import dev.ecomind.phasebot.document.calendar.HolidayFile;
import dev.ecomind.phasebot.document.writing.ProjectWriter;
import dev.ecomind.phasebot.picture.DrawnTimeline;
import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.plan.chart.TimelineChart;
import dev.ecomind.phasebot.project.ArrangeProject;
import dev.ecomind.phasebot.project.AssignItem;
import dev.ecomind.phasebot.project.AssignRole;
import dev.ecomind.phasebot.project.CompleteItem;
import dev.ecomind.phasebot.project.Decide;
import dev.ecomind.phasebot.project.ExportProject;
import dev.ecomind.phasebot.project.Permissions;
import dev.ecomind.phasebot.project.PlanHistory;
import dev.ecomind.phasebot.project.PlannedNudges;
import dev.ecomind.phasebot.project.Projects;
import dev.ecomind.phasebot.project.ReadProject;
import dev.ecomind.phasebot.project.ReviseProject;
import dev.ecomind.phasebot.project.SetCalendar;
import dev.ecomind.phasebot.project.SetDue;
import dev.ecomind.phasebot.project.SetHolidays;
import dev.ecomind.phasebot.project.SetPreferences;
import dev.ecomind.phasebot.project.SharePage;
import dev.ecomind.phasebot.project.ShowTimeline;
import dev.ecomind.phasebot.project.SnoozeNudge;
import dev.ecomind.phasebot.project.SwitchNudges;
import dev.ecomind.phasebot.project.TimelinePicture;
import dev.ecomind.phasebot.project.WhatIf;
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
    Projects projects = store.projects();
    Permissions permissions = new Permissions(store.members());
    ReadProject reading = new ReadProject(projects, store.members());
    PlannedNudges planned = new PlannedNudges(store.members()::find, NudgePolicy.standard());
    return new UseCases(
        reading,
        new Decide(projects, reading, permissions, clock),
        new AssignRole(projects, reading, permissions, store.members()),
        new CompleteItem(projects, reading, permissions, clock),
        new AssignItem(projects, reading, permissions, store.members(), clock),
        new SetDue(projects, reading, permissions, clock),
        new SwitchNudges(projects, reading, permissions, planned, clock),
        new SnoozeNudge(projects, reading, clock),
        new ReviseProject(projects, Documents::reading, permissions, clock),
        new ExportProject(projects, store.members(), store.ledger(), new ProjectWriter()),
        new WhatIf(reading, clock, zone),
        new SharePage(projects, reading, permissions, clock),
        new ShowTimeline(reading, new DrawnWhenAsked(), clock, zone),
        new PlanHistory(projects),
        new SetPreferences(projects, reading, permissions, store.members(), clock),
        new ArrangeProject(projects, reading, permissions, clock),
        new SetHolidays(
            new HolidayFile(),
            new SetCalendar(projects, reading, permissions, clock),
            clock,
            zone));
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
