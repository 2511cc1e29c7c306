/**
 * What an export writes into a review document, and how reading tells it from the author's words.
 */
@NullMarked
package dev.ecomind.phasebot.document.annotation;

import org.jspecify.annotations.NullMarked;
