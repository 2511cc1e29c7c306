package dev.ecomind.phasebot.sandbox.api;

import dev.ecomind.phasebot.sandbox.workspace.App;
import dev.ecomind.phasebot.sandbox.workspace.Conversation;
import dev.ecomind.phasebot.sandbox.workspace.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Runs the methods of the Web API, after the checks that are the same for all. */
final class Methods {
  private final MethodTable table = MethodTable.load();
  private final Map<String, Method> methods = new HashMap<>();
  private final Workspace workspace;
  private final Tokens tokens;
  private final RateLimits limits;

  /** The base is the sandbox's address, with a slash at its end. */
  Methods(Workspace workspace, Tokens tokens, RateLimits limits, Supplier<String> base) {
    this.workspace = workspace;
    this.tokens = tokens;
    this.limits = limits;
    methods.putAll(new AuthMethods(tokens).all());
    methods.putAll(new FileMethods(base).all());
    methods.putAll(GroupMethods.all());
    methods.putAll(History.all());
    methods.putAll(new ChatMethods(workspace.clock()).all());
    methods.putAll(new PeopleMethods(workspace.clock()).all());
    methods.putAll(ConversationMethods.all());
    methods.putAll(ViewMethods.all());
  }

  boolean readsJson(String name) {
    return table.find(name).map(MethodTable.Row::readsJson).orElse(true);
  }

  Reply run(String name, Arguments arguments, Optional<String> bearer) {
    Optional<String> token = bearer.or(() -> arguments.text("token"));
    Request request = new Request(arguments, token.orElse(""));
    App app = workspace.with(state -> state.app());
    try {
      Optional<MethodTable.Row> row = table.find(name);
      Method method = methods.get(name);
      if (row.isEmpty() || method == null) {
        throw new SlackError("unknown_method");
      }
      if (!row.get().isOpen()) {
        authorize(token, arguments);
      }
      demandScope(app, row.get());
      var wait = limits.take(row.get(), place(arguments));
      if (wait.isPresent()) {
        return Reply.limited(wait.getAsInt());
      }
      demandArguments(row.get(), arguments);
      request.violations(unknownArguments(row.get(), arguments));
      return Reply.ok(workspace.with(state -> method.call(request, state)), request.violations());
    } catch (SlackError error) {
      if (!table.isKnown(name, error.word())) {
        throw new IllegalStateException(name + " does not list " + error.word(), error);
      }
      return Reply.error(error, scopes(app), request.violations());
    }
  }

  /** Runs a method whose message shows itself to readers of the history only after a while. */
  Reply run(String name, Arguments arguments, Optional<String> bearer, Duration late) {
    Reply reply = run(name, arguments, bearer);
    String channel = reply.body().path("channel").asText();
    Instant until = workspace.clock().instant().plus(late);
    workspace.with(
        state -> {
          state.messages().hide(channel, reply.body().path("ts").asText(), until);
          return reply;
        });
    return reply;
  }

  String scopes(App app) {
    return String.join(",", new TreeSet<>(app.scopes()));
  }

  String scopes() {
    return workspace.with(state -> scopes(state.app()));
  }

  /** The id of the conversation that a call is about, in whichever way the call names it. */
  String place(Arguments arguments) {
    String named = arguments.text("channel").or(() -> arguments.text("channel_id")).orElse("");
    return workspace.with(state -> Lookup.named(state, named)).map(Conversation::id).orElse(named);
  }

  private void authorize(Optional<String> token, Arguments arguments) throws SlackError {
    if (token.isEmpty()) {
      throw new SlackError(arguments.hasTokenInQuery() ? "invalid_auth" : "not_authed");
    }
    tokens.check(token.get());
  }

  private static void demandScope(App app, MethodTable.Row row) throws SlackError {
    if (!row.scopes().isEmpty() && row.scopes().stream().noneMatch(app.scopes()::contains)) {
      throw SlackError.missingScope(String.join(",", row.scopes()));
    }
  }

  private static void demandArguments(MethodTable.Row row, Arguments arguments) throws SlackError {
    List<String> missing = new ArrayList<>();
    for (String name : row.required()) {
      if (!arguments.has(name)) {
        missing.add("[ERROR] missing required field: " + name);
      }
    }
    Collections.sort(missing);
    if (!missing.isEmpty()) {
      throw new SlackError("invalid_arguments", missing);
    }
  }

  private static List<String> unknownArguments(MethodTable.Row row, Arguments arguments) {
    return arguments.names().stream()
        .filter(name -> !row.knows(name))
        .map(name -> "unknown argument: " + name)
        .toList();
  }
}
