package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.project.ArrangeProject;
import dev.ecomind.phasebot.project.AssignItem;
import dev.ecomind.phasebot.project.AssignRole;
import dev.ecomind.phasebot.project.CompleteItem;
import dev.ecomind.phasebot.project.Decide;
import dev.ecomind.phasebot.project.ExportProject;
import dev.ecomind.phasebot.project.PlanHistory;
import dev.ecomind.phasebot.project.ReadProject;
import dev.ecomind.phasebot.project.ReviseProject;
import dev.ecomind.phasebot.project.SetDue;
import dev.ecomind.phasebot.project.SetHolidays;
import dev.ecomind.phasebot.project.SetPreferences;
import dev.ecomind.phasebot.project.SharePage;
import dev.ecomind.phasebot.project.ShowTimeline;
import dev.ecomind.phasebot.project.SnoozeNudge;
import dev.ecomind.phasebot.project.SwitchNudges;
import dev.ecomind.phasebot.project.WhatIf;

/** All that a person can have done to a project from chat. */
public record UseCases(
    ReadProject reading,
    Decide decide,
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
    SetHolidays setHolidays) {}
