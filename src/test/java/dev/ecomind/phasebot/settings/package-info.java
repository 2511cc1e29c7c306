@NullMarked
package dev.ecomind.phasebot.settings;

import org.jspecify.annotations.NullMarked;
