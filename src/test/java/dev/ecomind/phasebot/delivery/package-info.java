@NullMarked
package dev.ecomind.phasebot.delivery;

import org.jspecify.annotations.NullMarked;
