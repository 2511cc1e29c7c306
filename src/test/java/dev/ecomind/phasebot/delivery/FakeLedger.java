package dev.ecomind.phasebot.delivery;

import dev.ecomind.phasebot.project.Dispatch;
import dev.ecomind.phasebot.project.Ledger;
import dev.ecomind.phasebot.project.Parcel;
import dev.ecomind.phasebot.project.ProjectId;
import dev.ecomind.phasebot.project.Recipient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The ledger in memory; its stopwatch is the database's own clock. */
final class FakeLedger implements Ledger {
  private static final ProjectId PROJECT = new ProjectId(1);

  private final Stopwatch stopwatch;
  private final Map<UUID, Row> rows = new LinkedHashMap<>();
  private final Map<Long, String> links = new HashMap<>();
  private long tokens;

  FakeLedger(Stopwatch stopwatch) {
    this.stopwatch = stopwatch;
  }

  void add(Dispatch dispatch) {
    rows.put(dispatch.id(PROJECT), new Row(dispatch));
  }

  /** What a decision or a done task does to the rows that follow from it. */
  void close(Dispatch dispatch) {
    Row row = row(dispatch);
    if (row.state != State.SENT && row.state != State.SENDING && row.state != State.UNKNOWN) {
      row.state = State.CANCELLED;
    }
  }

  /** Another process got hold of everything. */
  void fenceOff() {
    rows.values().forEach(row -> row.token = ++tokens);
  }

  Row row(Dispatch dispatch) {
    Row row = rows.get(dispatch.id(PROJECT));
    if (row == null) {
      throw new IllegalArgumentException("No such row: " + dispatch);
    }
    return row;
  }

  State state(Dispatch dispatch) {
    return row(dispatch).state;
  }

  @Override
  public List<Parcel> claim(Instant now, int most, String owner, Duration lease) {
    Map<String, List<Row>> parcels = new LinkedHashMap<>();
    for (Row row : rows.values()) {
      boolean free =
          row.state == State.PENDING || (row.state == State.CLAIMED && row.leaseIsOver());
      if (!free || row.later.isAfter(now)) {
        continue;
      }
      String recipient = row.dispatch.recipient().id();
      List<Row> begun = parcels.get(recipient);
      if (begun == null && parcels.size() < most) {
        parcels.put(recipient, new ArrayList<>(List.of(row)));
      } else if (begun != null
          && begun.get(0).dispatch.kind() == Dispatch.Kind.NUDGE
          && row.dispatch.kind() == Dispatch.Kind.NUDGE) {
        begun.add(row);
      }
    }
    return parcels.values().stream().map(packed -> pack(packed, lease)).toList();
  }

  private Parcel pack(List<Row> packed, Duration lease) {
    long token = ++tokens;
    UUID key = new UUID(0, token);
    packed.forEach(row -> row.claimed(key, token, stopwatch.start(), lease));
    return parcel(packed);
  }

  private static Parcel parcel(List<Row> packed) {
    Row first = packed.get(0);
    return new Parcel(
        first.key,
        PROJECT,
        packed.stream().map(row -> row.dispatch).toList(),
        first.token,
        first.attempt);
  }

  @Override
  public Optional<Parcel> sending(Parcel parcel, String channel, Instant at) {
    List<Row> left = ours(parcel).stream().filter(row -> row.state == State.CLAIMED).toList();
    left.forEach(row -> row.sending(channel, at));
    return left.isEmpty() ? Optional.empty() : Optional.of(parcel(left));
  }

  @Override
  public boolean sent(Parcel parcel, String ts) {
    return update(parcel, row -> row.state = State.SENT);
  }

  @Override
  public boolean postponed(Parcel parcel, Instant later, String reason) {
    return update(
        parcel,
        row -> {
          row.state = State.PENDING;
          row.later = later;
          row.reason = reason;
        });
  }

  @Override
  public boolean dead(Parcel parcel, String reason) {
    return update(parcel, row -> row.ended(State.DEAD, reason));
  }

  @Override
  public boolean cancelled(Parcel parcel, String reason) {
    return update(parcel, row -> row.ended(State.CANCELLED, reason));
  }

  @Override
  public boolean unknown(Parcel parcel, String reason) {
    return update(
        parcel,
        row -> {
          row.ended(State.UNKNOWN, reason);
          row.lease = Duration.ZERO;
        });
  }

  private boolean update(Parcel parcel, Consumer<Row> step) {
    List<Row> ours = ours(parcel);
    ours.forEach(step);
    return !ours.isEmpty();
  }

  private List<Row> ours(Parcel parcel) {
    return parcel.entries().stream()
        .map(this::row)
        .filter(row -> row.token == parcel.token() && row.isOpen())
        .toList();
  }

  @Override
  public List<Doubt> doubts(int most, String owner, Duration lease) {
    Map<UUID, List<Row>> parcels = new LinkedHashMap<>();
    for (Row row : rows.values()) {
      if ((row.state == State.UNKNOWN || row.state == State.SENDING) && row.leaseIsOver()) {
        parcels.computeIfAbsent(row.key, key -> new ArrayList<>()).add(row);
      }
    }
    return parcels.values().stream().limit(most).map(packed -> doubt(packed, lease)).toList();
  }

  private Doubt doubt(List<Row> packed, Duration lease) {
    long token = ++tokens;
    for (Row row : packed) {
      row.state = State.UNKNOWN;
      row.token = token;
      row.leased = stopwatch.start();
      row.lease = lease;
    }
    return new Doubt(parcel(packed), packed.get(0).channel, packed.get(0).startedAt);
  }

  @Override
  public void permalink(Parcel parcel, String permalink) {
    links.put(Long.parseLong(parcel.entries().get(0).occurrence()), permalink);
  }

  @Override
  public Optional<String> recordLink(ProjectId project, long sequence) {
    return Optional.ofNullable(links.get(sequence));
  }

  @Override
  public Optional<String> standingCard(ProjectId project, Recipient channel) {
    return Optional.empty();
  }

  @Override
  public List<Line> lines(ProjectId project, int most) {
    return rows.values().stream()
        .map(row -> new Line(row.dispatch, row.state, row.attempt, Optional.of(row.reason)))
        .limit(most)
        .toList();
  }

  /** One row as it would stand in a table. */
  final class Row {
    final Dispatch dispatch;
    State state = State.PENDING;
    Instant later;
    String reason = "";
    int attempt;
    private UUID key = new UUID(0, 0);
    private long token;
    private Stopwatch.Lap leased = stopwatch.start();
    private Duration lease = Duration.ZERO;
    private String channel = "";
    private Instant startedAt = Instant.EPOCH;

    private Row(Dispatch dispatch) {
      this.dispatch = dispatch;
      this.later = dispatch.due();
    }

    private boolean leaseIsOver() {
      return leased.leftOf(lease).isZero();
    }

    private boolean isOpen() {
      return state == State.CLAIMED || state == State.SENDING || state == State.UNKNOWN;
    }

    private void claimed(UUID newKey, long newToken, Stopwatch.Lap from, Duration span) {
      state = State.CLAIMED;
      key = newKey;
      token = newToken;
      leased = from;
      lease = span;
    }

    private void sending(String to, Instant at) {
      state = State.SENDING;
      attempt++;
      channel = to;
      startedAt = at;
    }

    private void ended(State end, String why) {
      state = end;
      reason = why;
    }
  }
}
