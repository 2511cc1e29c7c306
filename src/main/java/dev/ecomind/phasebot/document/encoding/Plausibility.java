package dev.ecomind.phasebot.document.encoding;

/** What repaired text may consist of. */
final class Plausibility {
  private Plausibility() {}

  /** How many bytes the character has that begins with this byte; 0 if none begins so. */
  static int lengthAfter(int lead) {
    if (lead >= 0xC2 && lead <= 0xDF) {
      return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
  }

  static boolean isPlausible(int character, int length) {
    int least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
    return character >= least
        && character <= Character.MAX_CODE_POINT
        && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
        && Character.isDefined(character)
        && Character.getType(character) != Character.PRIVATE_USE;
  }
}
