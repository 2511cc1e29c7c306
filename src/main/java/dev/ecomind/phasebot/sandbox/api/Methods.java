package dev.ecomind.phasebot.sandbox.api;

import dev.ecomind.phasebot.sandbox.workspace.App;
import dev.ecomind.phasebot.sandbox.workspace.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Runs the methods of the Web API, after the checks that are the same for all. */
final class Methods {
  private final MethodTable table = MethodTable.load();
  private final Map<String, Method> methods = new HashMap<>();
  private final Workspace workspace;
  private final String botToken;
  private final RateLimits limits;

  Methods(Workspace workspace, String botToken, RateLimits limits) {
    this.workspace = workspace;
    this.botToken = botToken;
    this.limits = limits;
    methods.putAll(new ChatMethods(workspace.clock()).all());
    methods.putAll(new PeopleMethods(workspace.clock()).all());
    methods.putAll(ConversationMethods.all());
    methods.putAll(ViewMethods.all());
  }

  boolean readsJson(String name) {
    return table.find(name).map(MethodTable.Row::readsJson).orElse(true);
  }

  Reply run(String name, Arguments arguments, Optional<String> bearer) {
    Request request = new Request(arguments);
    App app = workspace.with(state -> state.app());
    try {
      Optional<MethodTable.Row> row = table.find(name);
      Method method = methods.get(name);
      if (row.isEmpty() || method == null) {
        throw new SlackError("unknown_method");
      }
      authorize(bearer.or(() -> arguments.text("token")));
      demandScope(app, row.get());
      var wait = limits.take(row.get(), arguments.text("channel").orElse(""));
      if (wait.isPresent()) {
        return Reply.limited(wait.getAsInt());
      }
      demandArguments(row.get(), arguments);
      request.violations(unknownArguments(row.get(), arguments));
      return Reply.ok(workspace.with(state -> method.call(request, state)), request.violations());
    } catch (SlackError error) {
      return Reply.error(error, scopes(app), request.violations());
    }
  }

  String scopes(App app) {
    return String.join(",", new TreeSet<>(app.scopes()));
  }

  String scopes() {
    return workspace.with(state -> scopes(state.app()));
  }

  private void authorize(Optional<String> token) throws SlackError {
    if (token.isEmpty()) {
      throw new SlackError("not_authed");
    }
    if (!token.get().equals(botToken)) {
      throw new SlackError("invalid_auth");
    }
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
    if (!missing.isEmpty()) {
      throw new SlackError("invalid_arguments", missing);
    }
  }

  private static List<String> unknownArguments(MethodTable.Row row, Arguments arguments) {
    return arguments.names().stream()
        .filter(name -> !row.arguments().contains(name))
        .map(name -> "unknown argument: " + name)
        .toList();
  }
}
