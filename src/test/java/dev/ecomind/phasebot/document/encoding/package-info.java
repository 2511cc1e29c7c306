@NullMarked
package dev.ecomind.phasebot.document.encoding;

import org.jspecify.annotations.NullMarked;
