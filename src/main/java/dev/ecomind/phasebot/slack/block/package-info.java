/**
 * Rendering: values of the core in, Block Kit as plain JSON out; no network, no clock, no state.
 */
@NullMarked
package dev.ecomind.phasebot.slack.block;

import org.jspecify.annotations.NullMarked;
