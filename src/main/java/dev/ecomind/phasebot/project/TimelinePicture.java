package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.chart.TimelineChart;

/** Draws timelines. */
public interface TimelinePicture {

  /** A PNG; the same chart in the same shade gives the same bytes. */
  byte[] png(TimelineChart chart, Shade shade);

  /** Whether a picture is made for a light or a dark screen. */
  enum Shade {
    LIGHT,
    DARK
  }
}
