/** From the outline to what a review says, one concept a class. */
@NullMarked
package dev.ecomind.phasebot.document.reading;

import org.jspecify.annotations.NullMarked;
