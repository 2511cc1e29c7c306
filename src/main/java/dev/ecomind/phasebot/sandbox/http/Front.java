package dev.ecomind.phasebot.sandbox.http;

import dev.ecomind.phasebot.sandbox.json.Json;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands each request to the endpoint of the longest matching path, and answers for failures. */
public final class Front extends Handler.Abstract {
  private static final Logger LOG = LoggerFactory.getLogger(Front.class);

  private final Map<String, Endpoint> endpoints;

  /** Endpoints by prefix, the more special first. */
  public Front(Map<String, Endpoint> endpoints) {
    this.endpoints = new LinkedHashMap<>(endpoints);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Call call = new Call(request, response);
    try {
      dispatch(call);
      callback.succeeded();
    } catch (IOException gone) {
      LOG.debug("connection ended: {}", gone.getMessage());
      callback.failed(gone);
    }
    return true;
  }

  private void dispatch(Call call) throws IOException {
    try {
      find(call.path()).handle(call);
    } catch (Refusal refusal) {
      refuse(call, refusal.status(), refusal.words());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      refuse(call, 503, "The sandbox is stopping.");
    } catch (RuntimeException bug) {
      LOG.error("sandbox failed on {} {}", call.method(), call.path(), bug);
      refuse(call, 500, "The sandbox failed; its log says why.");
    }
  }

  private Endpoint find(String path) throws Refusal {
    for (Map.Entry<String, Endpoint> entry : endpoints.entrySet()) {
      if (path.startsWith(entry.getKey())) {
        return entry.getValue();
      }
    }
    throw new Refusal(404, "Nothing is served here.");
  }

  private static void refuse(Call call, int status, String words) throws IOException {
    if (call.isAnswered()) {
      throw new IOException("failed after the answer had begun: " + words);
    }
    call.answer(status, Json.object().put("ok", false).put("error", words));
  }
}
