/** Ground truth: everything received and sent. */
@NullMarked
package dev.ecomind.phasebot.sandbox.traffic;

import org.jspecify.annotations.NullMarked;
