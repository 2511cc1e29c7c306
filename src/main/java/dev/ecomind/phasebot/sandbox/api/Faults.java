package dev.ecomind.phasebot.sandbox.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The faults that are in force. */
public final class Faults implements AutoCloseable {
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

  /** Arms a fault; false where it is not understood. */
  public synchronized boolean add(ObjectNode json) {
    Optional<Fault> fault = Fault.of(json);
    fault.ifPresent(one -> armed.add(new Armed(one)));
    return fault.isPresent();
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
