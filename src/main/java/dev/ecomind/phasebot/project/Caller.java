package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.UserId;

/**
 * Who asks, and from where.
 *
 * @param workspace Slack's team id
 * @param channel Slack's channel id; empty where there is none, as on App Home
 * @param source "command", "button", "modal" or "cli"
 */
public record Caller(String workspace, String channel, UserId user, String source) {}
