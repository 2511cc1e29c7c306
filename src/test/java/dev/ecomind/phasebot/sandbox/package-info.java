/** Drives the sandbox as people, bots and tests do. */
@NullMarked
package dev.ecomind.phasebot.sandbox;

import org.jspecify.annotations.NullMarked;
