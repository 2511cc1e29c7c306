/** Programs that measure, each against a baseline in the same run; none is part of the tests. */
@NullMarked
package dev.ecomind.phasebot.benchmark;

import org.jspecify.annotations.NullMarked;
