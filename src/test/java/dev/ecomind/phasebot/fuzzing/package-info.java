/**
 * Properties that hold for every input, tried on inputs that a fuzzer makes up; {@code
 * docs/fuzzing.md} says how.
 */
@NullMarked
package dev.ecomind.phasebot.fuzzing;

import org.jspecify.annotations.NullMarked;
