/** From the bytes of a file to its text: byte order marks, guesses, repair of what was garbled. */
@NullMarked
package dev.ecomind.phasebot.document.encoding;

import org.jspecify.annotations.NullMarked;
