package dev.ecomind.phasebot.slack.client;

import dev.ecomind.phasebot.plan.UserId;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Does what concerns one person in turn, while others go on beside it. */
final class OneAtATime {
  private static final int LOCKS = 64;

  private final List<ReentrantLock> locks =
      Stream.generate(ReentrantLock::new).limit(LOCKS).toList();

  <T> T alone(UserId user, Supplier<T> work) {
    ReentrantLock lock = locks.get(Math.floorMod(user.hashCode(), LOCKS));
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
