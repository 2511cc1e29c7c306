package dev.ecomind.phasebot.web;

import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
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

  private final BooleanSupplier ready;

  Health(BooleanSupplier ready) {
    this.ready = ready;
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
    boolean well = "/livez".equals(path) || isReady();
    response.setStatus(well ? HttpStatus.OK_200 : HttpStatus.SERVICE_UNAVAILABLE_503);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    String text = well ? "ok\n" : "not ready\n";
    response.write(true, StandardCharsets.UTF_8.encode(text), callback);
    return true;
  }

  private boolean isReady() {
    try {
      return ready.getAsBoolean();
    } catch (RuntimeException broken) {
      LOG.warn("Readiness could not be told", broken);
      return false;
    }
  }
}
