package dev.ecomind.phasebot.picture;

import dev.ecomind.phasebot.plan.chart.Gate;

/**
 * One diamond, which may stand for several gates that lie too close together.
 *
 * @param at days from the chart's first day
 * @param line which of the lines above the rows, from 0
 * @param leftward whether the label stands left of the diamond
 */
record Mark(double at, Gate.State state, String label, int line, boolean leftward) {}
