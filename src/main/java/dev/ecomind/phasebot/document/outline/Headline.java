package dev.ecomind.phasebot.document.outline;

/** Says which lines stand for a heading though they are not marked as one. */
@FunctionalInterface
public interface Headline {
  /** No line stands for a heading unless it is marked as one. */
  Headline NONE = (line, bold) -> 0;

  /**
   * The level of the heading for which the line stands: {@link Section#PHASE_LINE}, {@link
   * Section#LABEL}, or 0 if it stands for none.
   *
   * @param bold whether the whole line is bold
   */
  int level(String line, boolean bold);
}
