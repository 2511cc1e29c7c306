package dev.ecomind.phasebot.sandbox.api;

import dev.ecomind.phasebot.sandbox.http.Call;
import dev.ecomind.phasebot.sandbox.http.Endpoint;
import dev.ecomind.phasebot.sandbox.http.Refusal;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.traffic.Exchange.Direction;
import dev.ecomind.phasebot.sandbox.traffic.Traffic;
import dev.ecomind.phasebot.sandbox.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** {@code /api/METHOD}: takes the calls, lets faults strike, records, answers. */
public final class WebApi implements Endpoint {
  private static final String PATH = "/api/";
  private static final int LARGEST_BODY = 1 << 20;

  private final Methods methods;
  private final Faults faults;
  private final Traffic traffic;

  private WebApi(Methods methods, Faults faults, Traffic traffic) {
    this.methods = methods;
    this.faults = faults;
    this.traffic = traffic;
  }

  /** The base is the sandbox's address, with a slash at its end. */
  public static WebApi over(
      Workspace workspace,
      Tokens tokens,
      RateLimits limits,
      Faults faults,
      Traffic traffic,
      Supplier<String> base) {
    return new WebApi(new Methods(workspace, tokens, limits, base), faults, traffic);
  }

  /** How a call ended: an answer, or a reset where there is none. */
  private record Ending(Optional<Reply> reply) {}

  @Override
  public void handle(Call call) throws IOException, Refusal, InterruptedException {
    long start = System.nanoTime();
    String name = call.path().substring(PATH.length());
    Arguments arguments;
    try {
      arguments = arguments(call, name);
    } catch (SlackError error) {
      Reply refused = Reply.error(error.word());
      record(name, Arguments.none(), new Ending(Optional.of(refused)), start);
      answer(call, refused);
      return;
    }
    Optional<Fault> fault = faults.strike(name, methods.place(arguments));
    Ending ending = run(name, arguments, call.bearer(), fault);
    record(name, arguments, ending, start);
    if (ending.reply().isPresent()) {
      answer(call, ending.reply().get());
    } else {
      call.reset();
      throw new IOException("reset on purpose");
    }
  }

  private Ending run(
      String name, Arguments arguments, Optional<String> bearer, Optional<Fault> fault)
      throws InterruptedException {
    if (fault.isEmpty()) {
      return new Ending(Optional.of(methods.run(name, arguments, bearer)));
    }
    Fault struck = fault.get();
    Reply error = Reply.error(struck.error());
    OptionalInt retryAfter =
        struck.retryAfter() < 0 ? OptionalInt.empty() : OptionalInt.of(struck.retryAfter());
    return switch (struck.kind()) {
      case STATUS -> {
        Reply body = Reply.error(struck.status() == 429 ? "ratelimited" : struck.error());
        yield ended(new Reply(struck.status(), body.body(), retryAfter, List.of()));
      }
      case ERROR -> ended(new Reply(struck.status(), error.body(), retryAfter, List.of()));
      case ERROR_AFTER_STORE -> {
        methods.run(name, arguments, bearer, struck.late());
        yield ended(new Reply(struck.status(), error.body(), retryAfter, List.of()));
      }
      case SLOW -> {
        faults.pause(struck.millis());
        yield ended(methods.run(name, arguments, bearer, struck.late()));
      }
      case LATE -> ended(methods.run(name, arguments, bearer, struck.late()));
      case HANG -> {
        faults.pause(struck.millis());
        yield new Ending(Optional.empty());
      }
      case RESET -> new Ending(Optional.empty());
      case DROP_AFTER_STORE -> {
        methods.run(name, arguments, bearer, struck.late());
        yield new Ending(Optional.empty());
      }
    };
  }

  private static Ending ended(Reply reply) {
    return new Ending(Optional.of(reply));
  }

  private Arguments arguments(Call call, String name) throws IOException, Refusal, SlackError {
    String body = new String(call.body(LARGEST_BODY), StandardCharsets.UTF_8);
    return Arguments.of(
            call.query(), call.header("Content-Type").orElse(""), body, methods.readsJson(name))
        .with(call.basic());
  }

  private void record(String name, Arguments arguments, Ending ending, long start) {
    Optional<Reply> reply = ending.reply();
    traffic.record(
        new Traffic.Draft(
            Direction.FROM_BOT,
            name,
            TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
            reply.map(Reply::status).orElse(0),
            reply.filter(answer -> answer.body().path("ok").asBoolean()).isPresent(),
            arguments.readable(),
            reply.map(answer -> Json.pretty(answer.body())).orElse("(connection reset)"),
            reply.map(Reply::violations).orElse(List.of())));
  }

  private void answer(Call call, Reply reply) throws IOException {
    call.header("X-OAuth-Scopes", methods.scopes());
    if (reply.retryAfter().isPresent()) {
      call.header("Retry-After", Integer.toString(reply.retryAfter().getAsInt()));
    }
    call.answer(reply.status(), reply.body());
  }
}
