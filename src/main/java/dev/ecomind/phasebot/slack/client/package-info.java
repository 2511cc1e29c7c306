/** The one way out to Slack: what leaves is sent once, and every answer is told apart. */
@NullMarked
package dev.ecomind.phasebot.slack.client;

import org.jspecify.annotations.NullMarked;
