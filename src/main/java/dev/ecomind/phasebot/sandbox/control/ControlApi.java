package dev.ecomind.phasebot.sandbox.control;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.bot.Bot;
import dev.ecomind.phasebot.sandbox.bot.Outcome;
import dev.ecomind.phasebot.sandbox.http.Call;
import dev.ecomind.phasebot.sandbox.http.Endpoint;
import dev.ecomind.phasebot.sandbox.http.Refusal;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.page.ClockFace;
import dev.ecomind.phasebot.sandbox.traffic.Exchange;
import dev.ecomind.phasebot.sandbox.traffic.Traffic;
import java.io.IOException;
import java.util.List;

/** {@code /_control/…}: what tests may do to the workspace, and the ground truth they read. */
public final class ControlApi implements Endpoint {
  private static final String PATH = "/_control/";
  private static final int LARGEST_BODY = 64 * 1024;

  private final Mischief mischief;
  private final Traffic traffic;
  private final ClockFace clock;
  private final Bot bot;
  private final Staff staff;

  public ControlApi(Mischief mischief, Traffic traffic, ClockFace clock, Bot bot, Staff staff) {
    this.mischief = mischief;
    this.traffic = traffic;
    this.clock = clock;
    this.bot = bot;
    this.staff = staff;
  }

  @Override
  public void handle(Call call) throws IOException, Refusal {
    String wish = call.method() + " " + call.path().substring(PATH.length());
    call.answer(
        200,
        switch (wish) {
          case "POST faults" -> arm(call.jsonBody(LARGEST_BODY));
          case "DELETE faults" -> disarm();
          case "GET log" -> log(call);
          case "GET violations" -> violations();
          case "GET timings" -> Timings.of(traffic.after(0, Integer.MAX_VALUE));
          case "GET messages" -> staff.messages(call.query("conversation"));
          case "GET clock" -> clock.show();
          case "POST clock" -> clock.adjust(call.jsonBody(LARGEST_BODY));
          case "POST limits" -> limits(call.jsonBody(LARGEST_BODY));
          case "POST disconnect" -> disconnect(call.jsonBody(LARGEST_BODY));
          case "POST handshake" -> handshake(call.jsonBody(LARGEST_BODY));
          case "POST event" -> event(call.jsonBody(LARGEST_BODY));
          case "POST user" -> staff.changeUser(call.jsonBody(LARGEST_BODY));
          case "POST channel" -> staff.changeChannel(call.jsonBody(LARGEST_BODY));
          default -> throw new Refusal(404, "There is no such control: " + wish + ".");
        });
  }

  private ObjectNode arm(ObjectNode fault) throws Refusal {
    mischief.arm(fault);
    return ok();
  }

  private ObjectNode disarm() {
    mischief.disarm();
    return ok();
  }

  private ObjectNode limits(ObjectNode wish) throws Refusal {
    mischief.limit(wish);
    return ok();
  }

  private ObjectNode disconnect(ObjectNode wish) throws Refusal {
    mischief.disconnect(wish);
    return ok();
  }

  private ObjectNode log(Call call) throws Refusal {
    String after = call.query().getOrDefault("after", "0");
    if (!after.matches("\\d{1,15}")) {
      throw new Refusal(400, "after is a number.");
    }
    return entries(traffic.after(Long.parseLong(after), Integer.MAX_VALUE));
  }

  private static ObjectNode entries(List<Exchange> exchanges) {
    ObjectNode json = Json.object();
    ArrayNode entries = json.putArray("entries");
    exchanges.forEach(exchange -> entries.add(exchange.toJson()));
    return json;
  }

  private ObjectNode violations() {
    ObjectNode json = Json.object();
    ArrayNode violations = json.putArray("violations");
    for (Exchange exchange : traffic.withViolations()) {
      for (String words : exchange.violations()) {
        violations
            .addObject()
            .put("n", exchange.number())
            .put("name", exchange.name())
            .put("words", words);
      }
    }
    return json;
  }

  private ObjectNode handshake(ObjectNode wish) throws Refusal {
    return switch (wish.path("kind").asText()) {
      case "ssl_check" -> answer(bot.handshake().checkSsl());
      case "url_verification" -> answer(bot.handshake().verifyUrl());
      default -> throw new Refusal(400, "A handshake's kind is ssl_check or url_verification.");
    };
  }

  private ObjectNode event(ObjectNode event) {
    return answer(bot.events().send(event));
  }

  static ObjectNode answer(Outcome outcome) {
    ObjectNode json = Json.object().put("ok", outcome.isOk());
    outcome.error().ifPresent(words -> json.put("error", words));
    return json;
  }

  private static ObjectNode ok() {
    return Json.object().put("ok", true);
  }
}
