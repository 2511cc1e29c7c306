package dev.ecomind.phasebot.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets through what Slack signed, and nothing else. Stands before Bolt, whose own check takes
 * future timestamps, compares in variable time, reads bodies of any size and changes their line
 * ends.
 */
final class FrontDoor extends HttpFilter {
  private static final long serialVersionUID = 1;
  private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);
  private static final String PATH = "/slack/events";
  private static final long MOST_SECONDS_OFF = 300;

  private final transient Signature signature;
  private final transient Body body;
  private final transient Clock clock;

  FrontDoor(Signature signature, Body body, Clock clock) {
    this.signature = signature;
    this.body = body;
    this.clock = clock;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    VerifiedRequest verified;
    try {
      verified = verify(request);
    } catch (Refused refused) {
      LOG.warn(
          "Refused a request from {} with {}: {}",
          request.getRemoteAddr(),
          refused.status(),
          refused.getMessage());
      if (refused.status() == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
        response.setHeader("Allow", "POST");
      }
      response.setStatus(refused.status());
      return;
    }
    chain.doFilter(verified, response);
  }

  private VerifiedRequest verify(HttpServletRequest request) throws IOException, Refused {
    if (!PATH.equals(request.getRequestURI())) {
      throw new Refused(HttpServletResponse.SC_NOT_FOUND, "nothing is at this path");
    }
    if (!"POST".equals(request.getMethod())) {
      throw new Refused(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "only POST is taken");
    }
    if (request.getContentLengthLong() > Body.MOST_BYTES) {
      throw Body.tooLarge();
    }
    // What needs no reading is checked first.
    String timestamp = header(request, "X-Slack-Request-Timestamp");
    String claimed = header(request, "X-Slack-Signature");
    checkAge(timestamp);
    byte[] bytes = body.read(request);
    if (!signature.matches(timestamp, bytes, claimed)) {
      throw unauthorized("the signature does not match; check SLACK_SIGNING_SECRET");
    }
    return new VerifiedRequest(request, bytes);
  }

  private static String header(HttpServletRequest request, String name) throws Refused {
    return Optional.ofNullable(request.getHeader(name))
        .orElseThrow(() -> unauthorized("it has no " + name));
  }

  private void checkAge(String timestamp) throws Refused {
    if (!timestamp.matches("[0-9]{1,12}")) {
      throw unauthorized("its timestamp is not a number");
    }
    long age = clock.instant().getEpochSecond() - Long.parseLong(timestamp);
    if (Math.abs(age) > MOST_SECONDS_OFF) {
      throw unauthorized(
          age > 0
              ? "its timestamp is " + age + " s old; if this repeats, check this machine's clock"
              : "its timestamp is "
                  + -age
                  + " s ahead; if this repeats, check this machine's clock");
    }
  }

  private static Refused unauthorized(String why) {
    return new Refused(HttpServletResponse.SC_UNAUTHORIZED, why);
  }
}
