package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.project.ArrangeProject;
import dev.ecomind.phasebot.project.AskForDecision;
import dev.ecomind.phasebot.project.AssignItem;
import dev.ecomind.phasebot.project.AssignRole;
import dev.ecomind.phasebot.project.CompleteItem;
import dev.ecomind.phasebot.project.Decide;
import dev.ecomind.phasebot.project.ExportProject;
import dev.ecomind.phasebot.project.Members;
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
import dev.ecomind.phasebot.project.WhatIf;
import java.time.Clock;
import java.time.ZoneId;

/** All that a person can have done to a project from chat. */
public record UseCases(
    ReadProject reading,
    Decide decide,
    AskForDecision askForDecision,
    AssignRole assignRole,
    CompleteItem completeItem,
    AssignItem assignItem,
    SetDue setDue,
    SwitchNudges switchNudges,
    SnoozeNudge snoozeNudge,
    ReviseProject revise,
    ExportProject export,
    WhatIf whatIf,
    SharePage sharePage,
    ShowTimeline showTimeline,
    PlanHistory history,
    SetPreferences setPreferences,
    ArrangeProject arrange,
    SetHolidays setHolidays) {

  /**
   * Wires them.
   *
   * @param zone of projects for which nothing better is known
   */
  public static UseCases over(Ports ports, ZoneId zone, Clock clock) {
    Projects projects = ports.projects();
    Members members = ports.members();
    Permissions permissions = new Permissions(members);
    ReadProject reading = new ReadProject(projects, members);
    PlannedNudges planned = new PlannedNudges(members::find, ports.policy());
    return new UseCases(
        reading,
        new Decide(projects, reading, permissions, clock),
        new AskForDecision(projects, reading, permissions, clock),
        new AssignRole(projects, reading, permissions, members),
        new CompleteItem(projects, reading, permissions, clock),
        new AssignItem(projects, reading, permissions, members, clock),
        new SetDue(projects, reading, permissions, clock),
        new SwitchNudges(projects, reading, permissions, planned, clock),
        new SnoozeNudge(projects, reading, clock),
        new ReviseProject(projects, ports.reader(), permissions, clock),
        new ExportProject(projects, members, ports.ledger(), ports.writer()),
        new WhatIf(reading, clock, zone),
        new SharePage(projects, reading, permissions, clock),
        new ShowTimeline(reading, ports.picture(), clock, zone),
        new PlanHistory(projects),
        new SetPreferences(projects, reading, permissions, members, clock),
        new ArrangeProject(projects, reading, permissions, clock),
        new SetHolidays(
            ports.holidays(), new SetCalendar(projects, reading, permissions, clock), clock, zone));
  }
}
