package dev.ecomind.phasebot.sandbox.workspace;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells the listening pages what has changed, so that they fetch it again. */
public final class Changes {
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();

  /** What can change. */
  public enum Kind {
    MESSAGE,
    VIEW,
    HOME,
    CLOCK,
    INSPECTOR,
    CONVERSATION
  }

  /** Hears of changes; must return at once. */
  @FunctionalInterface
  public interface Listener {
    /** The conversation is empty where the change concerns none. */
    void changed(Kind kind, String conversation);
  }

  public void add(Listener listener) {
    listeners.add(listener);
  }

  public void remove(Listener listener) {
    listeners.remove(listener);
  }

  public void tell(Kind kind) {
    tell(kind, "");
  }

  public void tell(Kind kind, String conversation) {
    listeners.forEach(listener -> listener.changed(kind, conversation));
  }
}
