package dev.ecomind.phasebot.sandbox.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.workspace.App;
import dev.ecomind.phasebot.sandbox.workspace.Person;
import dev.ecomind.phasebot.sandbox.workspace.State;
import dev.ecomind.phasebot.sandbox.workspace.Team;
import java.time.Clock;
import java.util.Map;

/** {@code team.*}, {@code bots.*}, {@code users.*}: who is who. */
final class PeopleMethods {
  private static final int MOST = 1_000;
  private static final long UPDATED = 1_735_689_600L;

  private final Clock clock;

  PeopleMethods(Clock clock) {
    this.clock = clock;
  }

  Map<String, Method> all() {
    return Map.of(
        "team.info", PeopleMethods::team,
        "bots.info", PeopleMethods::bot,
        "users.info", this::user,
        "users.list", this::users);
  }

  private static ObjectNode team(Request request, State state) throws SlackError {
    if (request.arguments().text("team").filter(id -> !id.equals(Team.SEED.id())).isPresent()) {
      throw new SlackError("team_not_found");
    }
    ObjectNode answer = Json.object();
    ObjectNode team = answer.putObject("team");
    team.put("id", Team.SEED.id()).put("name", Team.SEED.name()).put("domain", Team.SEED.domain());
    team.put("email_domain", "").putObject("icon").put("image_default", true);
    return answer;
  }

  private static ObjectNode bot(Request request, State state) throws SlackError {
    App app = state.app();
    if (request.arguments().text("bot").filter(id -> !id.equals(app.botId())).isPresent()) {
      throw new SlackError("bot_not_found");
    }
    ObjectNode answer = Json.object();
    ObjectNode bot = answer.putObject("bot");
    bot.put("id", app.botId()).put("deleted", false).put("name", app.name());
    bot.put("updated", UPDATED);
    bot.put("app_id", app.appId()).put("user_id", app.botUser());
    bot.putObject("icons");
    return answer;
  }

  private ObjectNode user(Request request, State state) throws SlackError {
    Person person = Lookup.person(state, request.arguments().required("user"));
    ObjectNode answer = Json.object();
    answer.set("user", person.toSlack(now()));
    return answer;
  }

  private ObjectNode users(Request request, State state) throws SlackError {
    ObjectNode answer = Json.object().put("cache_ts", now());
    Page.put(
        answer,
        "members",
        state.people().all(),
        Person::id,
        person -> person.toSlack(now()),
        request.arguments().text("cursor").orElse(""),
        limit(request.arguments()));
    return answer;
  }

  /** No limit, or 0, asks for all that Slack gives at once. */
  private static int limit(Arguments arguments) throws SlackError {
    boolean isAll = arguments.text("limit").filter(text -> !text.equals("0")).isEmpty();
    return isAll ? MOST : arguments.number("limit", MOST, MOST, "invalid_arguments");
  }

  private long now() {
    return clock.instant().getEpochSecond();
  }
}
