package dev.ecomind.phasebot.delivery;

import dev.ecomind.phasebot.project.Courier;
import dev.ecomind.phasebot.project.Letter;
import dev.ecomind.phasebot.project.Recipient;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Slack as seen from the courier: keeps what was posted, and answers as scripted or well. */
final class FakeCourier implements Courier {
  final List<Posted> posted = new ArrayList<>();
  final List<String> calls = new ArrayList<>();
  private final Map<String, Deque<Supplier<? extends Receipt>>> scripts = new HashMap<>();
  private final Deque<Trace> traces = new ArrayDeque<>();

  /** Answers the next call so, without doing anything; {@code on} is a channel or recipient. */
  void answer(String call, String on, Receipt receipt) {
    script(call + " " + on, () -> receipt);
  }

  /** Fails at the next call, without doing anything. */
  void fail(String call, String on, RuntimeException broken) {
    script(
        call + " " + on,
        () -> {
          throw broken;
        });
  }

  /** Runs before the next call is answered well. */
  void meanwhile(String call, String on, Runnable act) {
    script(
        call + " " + on,
        () -> {
          act.run();
          return new Done("meanwhile");
        });
  }

  /** Posts, but does not say so. */
  void swallowAnswer(String channel) {
    script("post " + channel, () -> new Unclear("timeout"));
    script("stored " + channel, () -> new Done(""));
  }

  void see(Trace trace) {
    traces.add(trace);
  }

  private void script(String call, Supplier<? extends Receipt> answer) {
    scripts.computeIfAbsent(call, key -> new ArrayDeque<>()).add(answer);
  }

  private Receipt next(String call, String on, Receipt well) {
    calls.add(call + " " + on);
    Deque<Supplier<? extends Receipt>> script = scripts.get(call + " " + on);
    Receipt answer = script == null || script.isEmpty() ? well : script.remove().get();
    return answer.equals(new Done("meanwhile")) ? well : answer;
  }

  @Override
  public Receipt open(Recipient recipient) {
    return next(
        "open",
        recipient.id(),
        new Done(recipient.isUser() ? "D-" + recipient.id() : recipient.id()));
  }

  @Override
  public Receipt post(String channel, Letter letter, UUID key) {
    String ts = "1763976600." + String.format("%06d", posted.size() + 1);
    Receipt answer = next("post", channel, new Done(ts));
    Deque<Supplier<? extends Receipt>> stored = scripts.get("stored " + channel);
    boolean silently = answer instanceof Unclear && stored != null && stored.poll() != null;
    if (answer instanceof Done || silently) {
      posted.add(new Posted(channel, letter, key, ts));
    }
    return answer;
  }

  @Override
  public Trace find(String channel, UUID key, Instant since) {
    calls.add("find " + channel);
    if (!traces.isEmpty()) {
      return traces.remove();
    }
    return posted.stream()
        .filter(one -> one.key().equals(key) && one.channel().equals(channel))
        .map(one -> (Trace) new Found(one.ts()))
        .findFirst()
        .orElseGet(Absent::new);
  }

  @Override
  public Receipt permalink(String channel, String ts) {
    return next("permalink", channel, new Done("https://example.test/" + channel + "/" + ts));
  }

  /** A message that stands in a channel. */
  record Posted(String channel, Letter letter, UUID key, String ts) {}
}
