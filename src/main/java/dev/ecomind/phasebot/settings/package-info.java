/** Environment and file, read into records; everything that is wrong is told at once. */
@NullMarked
package dev.ecomind.phasebot.settings;

import org.jspecify.annotations.NullMarked;
