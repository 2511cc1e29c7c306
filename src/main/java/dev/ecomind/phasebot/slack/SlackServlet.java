package dev.ecomind.phasebot.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.jakarta_servlet.SlackAppServletAdapter;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands verified requests to Bolt, body as it came, and writes what Bolt answers. */
final class SlackServlet extends HttpServlet {
  private static final Logger LOG = LoggerFactory.getLogger(SlackServlet.class);
  private static final long serialVersionUID = 1;

  private final transient App app;
  private final transient SlackAppServletAdapter adapter;

  SlackServlet(App app) {
    this.app = app;
    this.adapter = new WholeBody(app);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Request<?>> read = read(request);
    adapter.writeResponse(response, read.isPresent() ? run(read.get()) : Response.error(400));
  }

  /** Empty where the request is nothing that Slack sends. */
  private Optional<Request<?>> read(HttpServletRequest request) throws IOException {
    try {
      return Optional.ofNullable(adapter.buildSlackRequest(request));
    } catch (RuntimeException e) {
      LOG.warn("Request not understood: {}", e.toString());
      return Optional.empty();
    }
  }

  private Response run(Request<?> request) {
    try {
      return app.run(request);
    } catch (Exception e) { // Bolt declares nothing narrower.
      LOG.error("Request failed outside its handler: type={}", request.getRequestType(), e);
      return Responses.acknowledged();
    }
  }

  /** Bolt would re-assemble the body line by line in whatever charset the JVM has. */
  private static final class WholeBody extends SlackAppServletAdapter {
    WholeBody(App app) {
      super(app.config());
    }

    @Override
    protected String doReadRequestBodyAsString(HttpServletRequest request) throws IOException {
      return new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
