/** The surfaces in Slack: where requests come in, and the way from there to verbs and back. */
@NullMarked
package dev.ecomind.phasebot.slack;

import org.jspecify.annotations.NullMarked;
