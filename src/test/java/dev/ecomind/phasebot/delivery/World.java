package dev.ecomind.phasebot.delivery;

import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Courier;
import dev.ecomind.phasebot.project.Dispatch;
import dev.ecomind.phasebot.project.Ledger;
import dev.ecomind.phasebot.project.Letter;
import dev.ecomind.phasebot.project.Parcel;
import dev.ecomind.phasebot.project.Recipient;
import dev.ecomind.phasebot.review.ItemId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A ledger, a Slack and a sweep between them, at one time. */
final class World {
  static final DeliverySettings SETTINGS = DeliverySettings.standard("one");

  final VirtualTime time = new VirtualTime();
  final FakeLedger ledger = new FakeLedger(time);
  final FakeCourier courier = new FakeCourier();
  final Set<ItemId> poison = new HashSet<>();
  final Set<ItemId> settled = new HashSet<>();
  final Sweep sweep = sweep(ledger, courier);

  Sweep sweep(Ledger through, Courier by) {
    return new Sweep(through, by, this::write, time, time, SETTINGS);
  }

  private Optional<Letter> write(Parcel parcel) {
    List<ItemId> items = parcel.entries().stream().map(Dispatch::subject).toList();
    if (items.stream().anyMatch(poison::contains)) {
      throw new IllegalStateException("poison");
    }
    return settled.containsAll(items)
        ? Optional.empty()
        : Optional.of(
            new Letter.Nudges(
                String.join(" ", items.stream().map(ItemId::text).toList()),
                new UserId("U1"),
                LocalDate.of(2025, 11, 24),
                List.of()));
  }

  Dispatch nudge(String item, String user) {
    return add(Dispatch.Kind.NUDGE, item, "2025-11-28-5", user);
  }

  Dispatch record(String decision, int sequence, String channel) {
    return add(Dispatch.Kind.RECORD, decision, String.valueOf(sequence), channel);
  }

  private Dispatch add(Dispatch.Kind kind, String item, String occurrence, String to) {
    Dispatch dispatch =
        new Dispatch(kind, ItemId.of(item), occurrence, new Recipient(to), time.instant());
    ledger.add(dispatch);
    return dispatch;
  }

  /** Sweeps once a second for a while. */
  void live(Sweep running, Duration span) {
    for (long second = 0; second < span.toSeconds(); second++) {
      running.run();
      time.advance(Duration.ofSeconds(1));
    }
  }

  void live(Duration span) {
    live(sweep, span);
  }

  /** What the messages say, in order of posting: the items of each. */
  List<String> told() {
    return courier.posted.stream().map(one -> ((Letter.Nudges) one.letter()).slug()).toList();
  }
}
