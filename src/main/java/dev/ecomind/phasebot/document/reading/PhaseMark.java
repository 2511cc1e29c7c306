package dev.ecomind.phasebot.document.reading;

/**
 * The name of a phase at the beginning of some words.
 *
 * @param written its id as it is written, or made from word and number: {@code P001}, {@code S2}
 * @param worded whether it is written with a word, as in "Sprint 2"
 * @param separated whether a colon, dash or bracket, or nothing, follows
 * @param rest what follows
 */
public record PhaseMark(String written, boolean worded, boolean separated, String rest) {

  /** What stands in front of the number. */
  String letters() {
    int end = 0;
    while (end < written.length() && Character.isLetter(written.charAt(end))) {
      end++;
    }
    return written.substring(0, end);
  }

  /** The same behind a word, as in "Phase G1". */
  PhaseMark withWord() {
    return new PhaseMark(written, true, separated, rest);
  }

  /** The same phase under that name. */
  PhaseMark called(String name) {
    return new PhaseMark(written, worded, separated, name);
  }
}
