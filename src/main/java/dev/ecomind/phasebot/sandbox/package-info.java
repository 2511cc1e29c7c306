/**
 * A local Slack workspace for trying, demonstrating and testing; it knows the bot only over HTTP.
 */
@NullMarked
package dev.ecomind.phasebot.sandbox;

import org.jspecify.annotations.NullMarked;
