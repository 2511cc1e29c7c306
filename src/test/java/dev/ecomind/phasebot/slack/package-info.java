/** Drives the surfaces with bodies as Slack sends them. */
@NullMarked
package dev.ecomind.phasebot.slack;

import org.jspecify.annotations.NullMarked;
