package dev.ecomind.phasebot.sandbox.block;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** One examination: the surface it is for, and what it has found so far. */
final class Examination {
  private final Surface surface;
  private final boolean mayRepeatIds;
  private final List<Finding> findings = new ArrayList<>();

  Examination(Surface surface) {
    this(surface, false);
  }

  Examination(Surface surface, boolean mayRepeatIds) {
    this.surface = surface;
    this.mayRepeatIds = mayRepeatIds;
  }

  Surface surface() {
    return surface;
  }

  void refuse(String pointer, String words) {
    findings.add(new Finding(true, words, pointer));
  }

  /** An id that another block has: refused by most methods. */
  void repeatedId(String pointer, String words) {
    findings.add(new Finding(!mayRepeatIds, words, pointer));
  }

  void note(String pointer, String words) {
    findings.add(new Finding(false, words, pointer));
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** Refuses a string or list whose size is out of bounds. */
  void bounds(String pointer, int size, Bounds bounds) {
    if (size < bounds.min()) {
      refuse(pointer, "must be more than " + (bounds.min() - 1) + " characters");
    } else if (size > bounds.max()) {
      refuse(pointer, "must be less than " + (bounds.max() + 1) + " characters");
    }
  }

  static int length(JsonNode text) {
    String value = text.asText();
    return value.codePointCount(0, value.length());
  }
}
