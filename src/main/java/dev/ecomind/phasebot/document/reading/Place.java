package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Section;
import dev.ecomind.phasebot.document.vocabulary.Topic;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.ItemId;
import java.util.Optional;

/**
 * A section and what the headings above it say of it.
 *
 * @param announced the topic that its own heading announces
 * @param topic that, or else the nearest topic above
 * @param phase the phase that it, or the nearest heading above, is about
 * @param parent the heading of the section around it; empty at the top
 */
public record Place(
    Section section,
    Optional<Topic> announced,
    Optional<Topic> topic,
    Optional<ItemId> phase,
    String parent) {

  public boolean is(Topic other) {
    return topic.filter(other::equals).isPresent();
  }

  /** The heading without pictures, numbers and closing colon. */
  public String title() {
    return title(section.title().text());
  }

  static String title(String heading) {
    String text = Words.undecorated(heading);
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean numbered =
        digits > 0
            && digits + 1 < text.length()
            && (text.charAt(digits) == '.' || text.charAt(digits) == ')')
            && !Character.isDigit(text.charAt(digits + 1));
    text = Words.undecorated(numbered ? text.substring(digits + 1) : text);
    boolean colon = text.endsWith(":") || text.endsWith("：");
    return colon ? text.substring(0, text.length() - 1).strip() : text;
  }
}
