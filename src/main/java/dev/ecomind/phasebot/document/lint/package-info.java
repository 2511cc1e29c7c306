/** Rules over a review that was read: what contradicts, what is missing. */
@NullMarked
package dev.ecomind.phasebot.document.lint;

import org.jspecify.annotations.NullMarked;
