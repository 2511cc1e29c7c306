package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block.Item;
import dev.ecomind.phasebot.document.outline.Box;
import dev.ecomind.phasebot.document.outline.Piece.Style;
import dev.ecomind.phasebot.document.vocabulary.Cue;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.Progress;
import java.util.Optional;

/** Says what the box in front of a task means. */
final class BoxReader {
  private final Reading reading;

  BoxReader(Reading reading) {
    this.reading = reading;
  }

  /** How far the task is; dropped where its words are struck through. */
  Progress read(Item item) {
    String struck = item.words().only(Style.STRUCK);
    String text = Words.bare(item.words().text());
    if (!struck.isEmpty() && (text.equals(Words.bare(struck)) || isMoved(text, struck))) {
      return Progress.DROPPED;
    }
    Optional<Progress> explained =
        reading.legend().ofBox(item.mark(), item.line()).flatMap(Legend.Entry::progress);
    return explained.orElseGet(() -> drawn(item, item.box().orElse(Box.OPEN)));
  }

  /** "~~Archive the logs~~ moved to #530" */
  private boolean isMoved(String text, String struck) {
    String rest = text.startsWith(struck) ? Words.bare(text.substring(struck.length())) : "";
    return reading.language().cues().leading(rest).stream()
        .anyMatch(found -> found.meaning() == Cue.DEFERRED || found.meaning() == Cue.REPLACED);
  }

  private Progress drawn(Item item, Box box) {
    return switch (box) {
      case OPEN -> Progress.TO_DO;
      case TICKED -> Progress.DONE;
      case UNKNOWN -> unread(item);
    };
  }

  private Progress unread(Item item) {
    reading
        .notes()
        .warn(
            "box-unread",
            item.line(),
            "The box [%s] in front of \"%s\" is neither open nor ticked; it is read as open. Explain it in a legend, such as \"[%s] = in progress\"."
                .formatted(item.mark(), item.words().text(), item.mark()));
    return Progress.TO_DO;
  }
}
