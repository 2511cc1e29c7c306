package dev.ecomind.phasebot.store;

import org.jdbi.v3.core.Handle;

/** Gives out fencing tokens, each greater than all before it. */
final class Fence {
  private Fence() {}

  static long next(Handle handle) {
    return handle
        .createQuery("UPDATE fence SET last = last + 1 RETURNING last")
        .mapTo(Long.class)
        .one();
  }
}
