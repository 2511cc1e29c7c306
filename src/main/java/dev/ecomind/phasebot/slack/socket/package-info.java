/** The way in by Socket Mode: connections that the bot opens, and what Slack sends through them. */
@NullMarked
package dev.ecomind.phasebot.slack.socket;

import org.jspecify.annotations.NullMarked;
