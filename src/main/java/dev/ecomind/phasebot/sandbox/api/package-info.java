/** The Web API: what the bot calls. */
@NullMarked
package dev.ecomind.phasebot.sandbox.api;

import org.jspecify.annotations.NullMarked;
