package dev.ecomind.phasebot.project;

import java.util.List;
import java.util.UUID;

/**
 * What leaves as one message: entries of one kind, one project, one recipient, claimed together.
 *
 * @param key opaque, travels in the message's metadata so that it can be found again
 * @param token fences off a claimant whose lease ran out
 * @param attempt counts sends that began, from 0
 */
public record Parcel(UUID key, ProjectId project, List<Dispatch> entries, long token, int attempt) {
  public Parcel {
    entries = List.copyOf(entries);
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("A parcel holds something");
    }
  }

  public Recipient recipient() {
    return entries.get(0).recipient();
  }

  public Dispatch.Kind kind() {
    return entries.get(0).kind();
  }
}
