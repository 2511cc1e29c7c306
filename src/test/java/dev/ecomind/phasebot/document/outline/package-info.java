/** Tests of the outline. */
@NullMarked
package dev.ecomind.phasebot.document.outline;

import org.jspecify.annotations.NullMarked;
