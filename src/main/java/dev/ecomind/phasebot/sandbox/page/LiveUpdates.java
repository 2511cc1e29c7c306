package dev.ecomind.phasebot.sandbox.page;

import dev.ecomind.phasebot.sandbox.http.Call;
import dev.ecomind.phasebot.sandbox.http.Endpoint;
import dev.ecomind.phasebot.sandbox.http.Refusal;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.workspace.Changes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Server-sent events: tells a page what to fetch again. */
public final class LiveUpdates implements Endpoint, AutoCloseable {
  private static final int MOST_PAGES = 64;
  private static final int LONGEST_QUEUE = 10_000;
  private static final long HEARTBEAT_SECONDS = 15;

  private final Changes changes;
  private final AtomicInteger pages = new AtomicInteger();
  private volatile boolean isClosed;

  public LiveUpdates(Changes changes) {
    this.changes = changes;
  }

  private record Change(Changes.Kind kind, String conversation) {}

  @Override
  public void handle(Call call) throws IOException, Refusal, InterruptedException {
    if (pages.incrementAndGet() > MOST_PAGES) {
      pages.decrementAndGet();
      throw new Refusal(503, "Too many pages are open.");
    }
    BlockingQueue<Change> queue = new LinkedBlockingQueue<>(LONGEST_QUEUE);
    Changes.Listener listener =
        (kind, conversation) -> {
          Change change = new Change(kind, conversation);
          // One mention of a change suffices until the page has heard of it.
          if (!queue.contains(change)) {
            queue.offer(change);
          }
        };
    changes.add(listener);
    try (OutputStream out = call.stream("text/event-stream; charset=utf-8")) {
      serve(out, queue);
    } finally {
      changes.remove(listener);
      pages.decrementAndGet();
    }
  }

  @Override
  public void close() {
    isClosed = true;
    changes.tell(Changes.Kind.CLOCK);
  }

  private void serve(OutputStream out, BlockingQueue<Change> queue)
      throws IOException, InterruptedException {
    write(out, "retry: 1000\n\n");
    while (!isClosed) {
      Change change = queue.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
      write(out, change == null ? ": still here\n\n" : text(change));
    }
  }

  private static String text(Change change) {
    var data = Json.object().put("kind", change.kind().name().toLowerCase(Locale.ROOT));
    if (!change.conversation().isEmpty()) {
      data.put("conversation", change.conversation());
    }
    return "event: changed\ndata: " + Json.write(data) + "\n\n";
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
