/**
 * Projects as files: the review document with its progress, decision records, tables, calendars.
 */
@NullMarked
package dev.ecomind.phasebot.document.writing;

import org.jspecify.annotations.NullMarked;
