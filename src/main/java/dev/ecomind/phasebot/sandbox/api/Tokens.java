package dev.ecomind.phasebot.sandbox.api;

import dev.ecomind.phasebot.sandbox.workspace.Ids;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** The bot tokens that are in force, and the codes for which new ones are handed out. */
public final class Tokens {
  private final Set<String> valid = new HashSet<>();
  private final Set<String> revoked = new HashSet<>();
  private final Set<String> refreshing = new HashSet<>();
  private final Map<String, String> redirects = new HashMap<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  public Tokens(String first) {
    valid.add(first);
  }

  /** Calls the listener after each revocation, on the thread that revoked. */
  public void onRevoked(Runnable listener) {
    listeners.add(listener);
  }

  /** Passes a token that is in force; one that was revoked is told apart from a made-up one. */
  synchronized void check(String token) throws SlackError {
    if (revoked.contains(token)) {
      throw new SlackError("token_revoked");
    }
    if (!valid.contains(token)) {
      throw new SlackError("invalid_auth");
    }
  }

  synchronized boolean isValid(String token) {
    return valid.contains(token);
  }

  void revoke(String token) {
    synchronized (this) {
      valid.remove(token);
      revoked.add(token);
    }
    listeners.forEach(Runnable::run);
  }

  /** A code that one exchange turns into a token; the redirect must be named again then. */
  synchronized String code(String redirect) {
    String code = "1234567890." + Ids.random(20);
    redirects.put(code, redirect);
    return code;
  }

  /** The redirect that a code was issued for; the code is spent by this. */
  synchronized Optional<String> spend(String code) {
    return Optional.ofNullable(redirects.remove(code));
  }

  synchronized String issue() {
    String token = "xoxb-sandbox-" + Ids.random(24);
    valid.add(token);
    return token;
  }

  synchronized String issueRefresh() {
    String token = "xoxe-1-" + Ids.random(24);
    refreshing.add(token);
    return token;
  }

  /** Whether this was a refresh token; it is spent by this. */
  synchronized boolean refresh(String token) {
    return refreshing.remove(token);
  }
}
