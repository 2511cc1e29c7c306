package dev.ecomind.phasebot.project;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A ledger of which only the links to posted records are asked. */
public final class FakeRecordLinks implements Ledger {
  @Override
  public Optional<String> recordLink(ProjectId project, long sequence) {
    return Optional.of("https://example.slack.com/archives/C1/p" + sequence);
  }

  @Override
  public List<Parcel> claim(Instant now, int most, String owner, Duration lease) {
    return List.of();
  }

  @Override
  public Optional<Parcel> sending(Parcel parcel, String channel, Instant at) {
    return Optional.empty();
  }

  @Override
  public boolean sent(Parcel parcel, String ts) {
    return false;
  }

  @Override
  public boolean postponed(Parcel parcel, Instant later, String reason) {
    return false;
  }

  @Override
  public boolean dead(Parcel parcel, String reason) {
    return false;
  }

  @Override
  public boolean cancelled(Parcel parcel, String reason) {
    return false;
  }

  @Override
  public boolean unknown(Parcel parcel, String reason) {
    return false;
  }

  @Override
  public List<Doubt> doubts(int most, String owner, Duration lease) {
    return List.of();
  }

  @Override
  public void permalink(Parcel parcel, String permalink) {}

  @Override
  public Optional<String> standingCard(ProjectId project, Recipient channel) {
    return Optional.empty();
  }

  @Override
  public List<Line> lines(ProjectId project, int most) {
    return List.of();
  }
}
