/** Renders pages and holds them against golden files. */
@NullMarked
package dev.ecomind.phasebot.slack.block;

import org.jspecify.annotations.NullMarked;
