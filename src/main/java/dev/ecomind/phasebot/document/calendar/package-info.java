/** Days off as files name them: calendars (iCalendar) and plain lists of dates. */
@NullMarked
package dev.ecomind.phasebot.document.calendar;

import org.jspecify.annotations.NullMarked;
