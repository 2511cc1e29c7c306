/** What buttons, menus and selects do: the same as the line that could be typed instead. */
@NullMarked
package dev.ecomind.phasebot.slack.action;

import org.jspecify.annotations.NullMarked;
