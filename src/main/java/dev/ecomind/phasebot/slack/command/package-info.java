/** The grammar of a typed line, and one class a verb; a verb answers and sends nothing itself. */
@NullMarked
package dev.ecomind.phasebot.slack.command;

import org.jspecify.annotations.NullMarked;
