@NullMarked
package dev.ecomind.phasebot.document.vocabulary;

import org.jspecify.annotations.NullMarked;
