@NullMarked
package dev.ecomind.phasebot.slack.socket;

import org.jspecify.annotations.NullMarked;
