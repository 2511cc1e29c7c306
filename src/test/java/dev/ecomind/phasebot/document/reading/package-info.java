@NullMarked
package dev.ecomind.phasebot.document.reading;

import org.jspecify.annotations.NullMarked;
