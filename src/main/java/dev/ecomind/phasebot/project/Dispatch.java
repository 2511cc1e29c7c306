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
    /** Tells a channel what was decided, or that a review was taken in. */
    RECORD
  }

  /** The subject of what concerns no single item. */
  private static final ItemId REVIEW = ItemId.of("REVIEW");

  /**
   * Tells a channel that a revision of the review was taken in, by the activity with a sequence.
   */
  static Dispatch ofImport(long sequence, String channel, Instant due) {
    return new Dispatch(
        Kind.RECORD, REVIEW, String.valueOf(sequence), Recipient.channel(channel), due);
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
