package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Headline;
import dev.ecomind.phasebot.document.outline.Section;
import dev.ecomind.phasebot.document.vocabulary.Language;
import java.util.Optional;

/** Lets lines that name a phase, and announcements that end in a colon, stand for headings. */
final class LineHeadline implements Headline {
  private static final int LONGEST_PHASE = 90;

  private final Language language;
  private final PhaseMarkReader marks;
  private final DurationReader durations;

  LineHeadline(Language language) {
    this.language = language;
    marks = new PhaseMarkReader(language);
    durations = new DurationReader(language);
  }

  @Override
  public int level(String line, boolean bold) {
    String title = Place.title(line);
    Optional<PhaseMark> mark = marks.read(title);
    if (mark.isPresent() && (bold ? isNamed(mark.get()) : isLine(mark.get(), line))) {
      return Section.PHASE_LINE;
    }
    boolean announces =
        !bold
            && (line.endsWith(":") || line.endsWith("："))
            && language.topics().exact(title).isPresent();
    return announces ? Section.LABEL : 0;
  }

  private static boolean isNamed(PhaseMark mark) {
    return mark.worded() ? mark.separated() : mark.separated() && !mark.rest().isEmpty();
  }

  /** A sentence about a phase, or its dates, is no heading. */
  private boolean isLine(PhaseMark mark, String line) {
    return mark.worded()
        && isNamed(mark)
        && !mark.rest().isEmpty()
        && Character.isLetter(mark.rest().codePointAt(0))
        && line.length() <= LONGEST_PHASE
        && !line.endsWith(".")
        && new WeekSpanReader(language).read(mark.rest()).isEmpty()
        && durations.first(mark.rest()).isEmpty();
  }
}
