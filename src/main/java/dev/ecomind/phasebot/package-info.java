/** The command line and the composition root: the only place that sees everything. */
@NullMarked
package dev.ecomind.phasebot;

import org.jspecify.annotations.NullMarked;
