package dev.ecomind.phasebot.project;

import java.util.Optional;

/**
 * Why something was not done, in words for the person who asked.
 *
 * @param kind what sort of refusal it is, for the surface that shows it
 * @param text what was read and what is wrong; one or two sentences
 * @param tryThis a command to copy; may be empty
 */
public record Refusal(Kind kind, String text, Optional<String> tryThis) {

  /** What a surface may offer besides the words. */
  public enum Kind {
    /** The channel has no project. */
    NO_PROJECT,
    /** The words name nothing that exists, or not enough. */
    UNKNOWN,
    /** The caller may not. */
    NOT_ALLOWED,
    /** The plan changed since the preview. */
    STALE,
    /** It is so already; a success in tone. */
    ALREADY
  }

  public static Refusal of(Kind kind, String text) {
    return new Refusal(kind, text, Optional.empty());
  }

  public static Refusal of(Kind kind, String text, String tryThis) {
    return new Refusal(kind, text, Optional.of(tryThis));
  }
}
