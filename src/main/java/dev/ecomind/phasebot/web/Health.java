package dev.ecomind.phasebot.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says whether the process lives and whether it can do its work. */
final class Health extends Handler.Abstract {
  private static final Logger LOG = LoggerFactory.getLogger(Health.class);

  private final Supplier<List<String>> obstacles;

  Health(Supplier<List<String>> obstacles) {
    this.obstacles = obstacles;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    String path = request.getHttpURI().getPath();
    boolean known = "/livez".equals(path) || "/readyz".equals(path);
    if (!known || !"GET".equals(request.getMethod())) {
      int status = known ? HttpStatus.METHOD_NOT_ALLOWED_405 : HttpStatus.NOT_FOUND_404;
      Response.writeError(request, response, callback, status);
      return true;
    }
    List<String> found = "/livez".equals(path) ? List.of() : obstacles();
    boolean well = found.isEmpty();
    response.setStatus(well ? HttpStatus.OK_200 : HttpStatus.SERVICE_UNAVAILABLE_503);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    String text = well ? "ok\n" : "not ready: " + String.join("; ", found) + "\n";
    response.write(true, StandardCharsets.UTF_8.encode(text), callback);
    return true;
  }

  private List<String> obstacles() {
    try {
      return obstacles.get();
    } catch (RuntimeException broken) {
      LOG.warn("Readiness could not be told", broken);
      return List.of("readiness could not be told");
    }
  }
}
