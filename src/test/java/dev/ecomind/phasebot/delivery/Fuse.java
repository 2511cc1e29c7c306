package dev.ecomind.phasebot.delivery;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;

/** Lets so many moments pass and then breaks: before a call or after it, whichever comes. */
final class Fuse {
  private final Supplier<? extends Throwable> damage;
  private int left;
  private boolean blown;

  Fuse(int moments, Supplier<? extends Throwable> damage) {
    this.left = moments;
    this.damage = damage;
  }

  /** A process that is killed. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  boolean hasBlown() {
    return blown;
  }

  /** The same port, each of whose calls passes two moments. */
  <T> T through(Class<T> port, T target) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              burn();
              try {
                Object answer = method.invoke(target, arguments);
                burn();
                return answer;
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            }));
  }

  private void burn() throws Throwable {
    if (left-- == 0) {
      blown = true;
      throw damage.get();
    }
  }
}
