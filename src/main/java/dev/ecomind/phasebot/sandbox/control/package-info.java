/** Faults, log, violations and clock for tests. */
@NullMarked
package dev.ecomind.phasebot.sandbox.control;

import org.jspecify.annotations.NullMarked;
