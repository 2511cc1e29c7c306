package dev.ecomind.phasebot.slack.action;

import dev.ecomind.phasebot.project.Caller;

/**
 * Something pressed or chosen.
 *
 * @param action id of the button, menu or select
 * @param block id of the block that holds it
 * @param value the button's value, or what was chosen; empty text where a choice was cleared
 */
public record Press(Caller caller, String action, String block, String value) {}
