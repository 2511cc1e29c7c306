package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.review.ItemId;
import java.time.Instant;
import java.util.List;

/** Whom an act on an item is told to. */
final class Announcement {
  private Announcement() {}

  /** The project's channel; nobody while it has none. */
  static List<Dispatch> inChannel(Snapshot project, ItemId item, long sequence, Instant now) {
    return project.facts().channel().stream()
        .map(channel -> Dispatch.ofActivity(item, sequence, Recipient.channel(channel), now))
        .toList();
  }

  static List<Dispatch> to(UserId person, ItemId item, long sequence, Instant now) {
    return List.of(Dispatch.ofActivity(item, sequence, Recipient.user(person), now));
  }
}
