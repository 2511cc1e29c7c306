package dev.ecomind.phasebot.sandbox.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The faults that are in force. */
public final class Faults implements AutoCloseable {
  /** The fields that a fault of the Web API may have. */
  public static final Set<String> FIELDS =
      Set.of(
          "kind",
          "method",
          "channel",
          "count",
          "probability",
          "seed",
          "status",
          "retry_after",
          "error",
          "millis",
          "late");

  private final List<Armed> armed = new ArrayList<>();
  private final CountDownLatch stopping = new CountDownLatch(1);

  private static final class Armed {
    private final Fault fault;
    private final Random random;
    private int left;

    Armed(Fault fault) {
      this.fault = fault;
      this.random = new Random(fault.seed());
      this.left = fault.count();
    }
  }

  /** The names of all kinds. */
  public static List<String> kinds() {
    return Arrays.stream(Fault.Kind.values())
        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** Arms a fault of one of these kinds. */
  public synchronized void add(ObjectNode json) {
    armed.add(new Armed(Fault.of(json)));
  }

  public synchronized void clear() {
    armed.clear();
  }

  /** The fault that strikes this call, if any. */
  synchronized Optional<Fault> strike(String method, String channel) {
    for (Iterator<Armed> each = armed.iterator(); each.hasNext(); ) {
      Armed one = each.next();
      if (one.fault.concerns(method, channel)
          && one.random.nextDouble() < one.fault.probability()) {
        if (--one.left <= 0) {
          each.remove();
        }
        return Optional.of(one.fault);
      }
    }
    return Optional.empty();
  }

  /** Waits, but not beyond the sandbox's end. */
  void pause(long millis) throws InterruptedException {
    boolean isStopping = stopping.await(millis, TimeUnit.MILLISECONDS);
    if (isStopping) {
      throw new InterruptedException("the sandbox is stopping");
    }
  }

  @Override
  public void close() {
    stopping.countDown();
  }
}
