/** Socket Mode: how a bot without an address of its own takes what Slack sends. */
@NullMarked
package dev.ecomind.phasebot.sandbox.socket;

import org.jspecify.annotations.NullMarked;
