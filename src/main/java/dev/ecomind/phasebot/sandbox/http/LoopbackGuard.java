package dev.ecomind.phasebot.sandbox.http;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lets in only this machine's own page: a foreign site may neither rebind a name to loopback nor
 * post from its own origin.
 */
public final class LoopbackGuard implements Endpoint {
  private static final Pattern LOOPBACK =
      Pattern.compile("(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d{1,5})?");

  private final Endpoint inner;

  public LoopbackGuard(Endpoint inner) {
    this.inner = inner;
  }

  @Override
  public void handle(Call call) throws IOException, Refusal, InterruptedException {
    String host = call.header("Host").orElse("").toLowerCase(Locale.ROOT);
    if (!LOOPBACK.matcher(host).matches()) {
      throw new Refusal(403, "Only a loopback host name is served here.");
    }
    Optional<String> origin = call.header("Origin");
    if (origin.isPresent() && !isSameOrigin(origin.get(), host)) {
      throw new Refusal(403, "Requests from another origin are refused.");
    }
    if (call.method().equals("POST") && !isJson(call)) {
      throw new Refusal(415, "The body must be application/json.");
    }
    inner.handle(call);
  }

  private static boolean isSameOrigin(String origin, String host) {
    try {
      URI uri = URI.create(origin);
      return "http".equals(uri.getScheme()) && host.equals(uri.getRawAuthority());
    } catch (IllegalArgumentException notAnOrigin) {
      return false;
    }
  }

  private static boolean isJson(Call call) {
    return call.header("Content-Type")
        .orElse("")
        .toLowerCase(Locale.ROOT)
        .startsWith("application/json");
  }
}
