/** Holds the Block Kit check against Slack's limits. */
@NullMarked
package dev.ecomind.phasebot.sandbox.block;

import org.jspecify.annotations.NullMarked;
