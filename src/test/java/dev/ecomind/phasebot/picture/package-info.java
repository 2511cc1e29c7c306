@NullMarked
package dev.ecomind.phasebot.picture;

import org.jspecify.annotations.NullMarked;
