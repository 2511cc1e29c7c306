package dev.ecomind.phasebot.document.reading;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when it is first asked for; several threads may ask. */
final class Lazy<T> {
  private final Supplier<T> making;
  private Optional<T> made = Optional.empty();

  Lazy(Supplier<T> making) {
    this.making = making;
  }

  synchronized T get() {
    if (made.isEmpty()) {
      made = Optional.of(making.get());
    }
    return made.get();
  }
}
