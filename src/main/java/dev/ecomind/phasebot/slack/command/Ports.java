package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.project.HolidayReader;
import dev.ecomind.phasebot.project.Ledger;
import dev.ecomind.phasebot.project.Members;
import dev.ecomind.phasebot.project.Projects;
import dev.ecomind.phasebot.project.ReviewReader;
import dev.ecomind.phasebot.project.ReviewWriter;
import dev.ecomind.phasebot.project.TimelinePicture;

/** What all use cases of chat work on. */
public record Ports(
    Projects projects,
    Members members,
    Ledger ledger,
    ReviewReader reader,
    HolidayReader holidays,
    ReviewWriter writer,
    TimelinePicture picture,
    NudgePolicy policy) {}
