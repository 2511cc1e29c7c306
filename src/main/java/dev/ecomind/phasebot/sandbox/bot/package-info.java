/** What Slack sends to the bot, and what it makes of the answers. */
@NullMarked
package dev.ecomind.phasebot.sandbox.bot;

import org.jspecify.annotations.NullMarked;
