@NullMarked
package dev.ecomind.phasebot.plan.chart;

import org.jspecify.annotations.NullMarked;
