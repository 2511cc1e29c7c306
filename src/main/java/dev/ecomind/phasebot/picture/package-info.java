/** Timelines as PNG pictures, drawn by JFreeChart with fonts that the bot brings along. */
@NullMarked
package dev.ecomind.phasebot.picture;

import org.jspecify.annotations.NullMarked;
