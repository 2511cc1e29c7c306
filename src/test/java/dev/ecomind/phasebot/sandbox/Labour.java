package dev.ecomind.phasebot.sandbox;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * How long a page has kept its processor busy. Unlike the time on the wall this does not depend on
 * what else the machine has to do.
 */
final class Labour {
  private final CDPSession session;
  private double before;

  private Labour(CDPSession session) {
    this.session = session;
    before = total();
  }

  static Labour of(Page page) {
    CDPSession session = page.context().newCDPSession(page);
    JsonObject wish = new JsonObject();
    wish.addProperty("timeDomain", "threadTicks");
    session.send("Performance.enable", wish);
    return new Labour(session);
  }

  /** The seconds of work since this was last asked. */
  double sinceLast() {
    double now = total();
    double spent = now - before;
    before = now;
    return spent;
  }

  private double total() {
    for (JsonElement metric : session.send("Performance.getMetrics").getAsJsonArray("metrics")) {
      if (metric.getAsJsonObject().get("name").getAsString().equals("TaskDuration")) {
        return metric.getAsJsonObject().get("value").getAsDouble();
      }
    }
    throw new AssertionError("the browser does not count its work");
  }
}
