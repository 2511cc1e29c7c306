/** Reads lines as people type them. */
@NullMarked
package dev.ecomind.phasebot.slack.command;

import org.jspecify.annotations.NullMarked;
