/** The words that documents use, read from data files, one a concept. */
@NullMarked
package dev.ecomind.phasebot.document.vocabulary;

import org.jspecify.annotations.NullMarked;
