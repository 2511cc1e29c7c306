@NullMarked
package dev.ecomind.phasebot.document;

import org.jspecify.annotations.NullMarked;
