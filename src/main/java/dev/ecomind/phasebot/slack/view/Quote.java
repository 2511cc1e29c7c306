package dev.ecomind.phasebot.slack.view;

import dev.ecomind.phasebot.plan.UserId;
import java.util.Optional;

/**
 * What somebody said in a message.
 *
 * @param text as Slack gives it, with escaped signs and mentions
 * @param link under which it can be read
 */
public record Quote(String text, Optional<UserId> speaker, Optional<String> link) {}
