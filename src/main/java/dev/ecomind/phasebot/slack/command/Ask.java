package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.project.Caller;

/** A line and who says it. */
record Ask(Caller caller, Line line) {}
