/**
 * What a picture of the timeline shows, as plain values: rows, bars, gates and the same in words.
 */
@NullMarked
package dev.ecomind.phasebot.plan.chart;

import org.jspecify.annotations.NullMarked;
