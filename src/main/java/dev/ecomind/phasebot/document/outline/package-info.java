/** A document as sections of paragraphs, lists, tables and fences, each with its lines. */
@NullMarked
package dev.ecomind.phasebot.document.outline;

import org.jspecify.annotations.NullMarked;
