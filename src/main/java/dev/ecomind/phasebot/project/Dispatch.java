package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.review.ItemId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * One thing that one recipient must be told once: a row of the ledger.
 *
 * @param occurrence tells repetitions of the same subject apart, such as "2025-11-28-5"
 * @param due the moment from which it may be sent
 */
public record Dispatch(
    Kind kind, ItemId subject, String occurrence, Recipient recipient, Instant due) {

  /** What is told. */
  public enum Kind {
    /** Reminds a person of something owed. */
    NUDGE,
    /** Tells what was done: a channel of decisions and imports, a person of a new duty. */
    RECORD,
    /** Shows a channel how the project stands; takes the place of the card before. */
    CARD,
    /** Sums up a week for a channel. */
    DIGEST,
    /** Shows a channel a page that somebody wants seen there. */
    PAGE
  }

  /** The subject of what concerns no single item. */
  static final ItemId REVIEW = ItemId.of("REVIEW");

  /**
   * Tells a channel that a revision of the review was taken in, by the activity with a sequence.
   */
  static Dispatch ofImport(long sequence, String channel, Instant due) {
    return ofActivity(REVIEW, sequence, Recipient.channel(channel), due);
  }

  /** Tells somebody of what was done to an item, by the activity with a sequence. */
  static Dispatch ofActivity(ItemId item, long sequence, Recipient told, Instant due) {
    return new Dispatch(Kind.RECORD, item, String.valueOf(sequence), told, due);
  }

  /** The same for the same key, so that a second planning of it cannot make a twin. */
  public UUID id(ProjectId project) {
    String key =
        String.join(
            "\n",
            String.valueOf(project.number()),
            subject.text(),
            kind.name(),
            occurrence,
            recipient.id());
    return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
  }
}
