package dev.ecomind.phasebot;

import picocli.CommandLine.Help.Ansi;

/** When output is coloured, in the words of the command line. */
enum Colour {
  auto(Ansi.AUTO),
  always(Ansi.ON),
  never(Ansi.OFF);

  private final Ansi ansi;

  Colour(Ansi ansi) {
    this.ansi = ansi;
  }

  Ansi ansi() {
    return ansi;
  }
}
