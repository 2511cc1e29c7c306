package dev.ecomind.phasebot.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.slack.action.Press;
import dev.ecomind.phasebot.slack.action.Presses;
import dev.ecomind.phasebot.slack.block.HomePage;
import dev.ecomind.phasebot.slack.block.Message;
import dev.ecomind.phasebot.slack.block.Mrkdwn;
import dev.ecomind.phasebot.slack.block.ViewJson;
import dev.ecomind.phasebot.slack.command.Reply;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Answers buttons, menus and selects where they were pressed. */
final class Actions {
  private final Presses presses;
  private final Surfaces surfaces;
  private final Homes homes;

  Actions(Presses presses, Surfaces surfaces, Homes homes) {
    this.presses = presses;
    this.surfaces = surfaces;
    this.homes = homes;
  }

  Response run(BlockActionPayload payload) {
    return handle(payload, press -> Optional.of(presses.run(press)));
  }

  Response chosen(BlockActionPayload payload) {
    return handle(payload, presses::chosen);
  }

  /** Shows the chosen project on the home tab. */
  Response project(BlockActionPayload payload) {
    return atHome(payload, press -> homes.chosen(press.caller(), press.value(), payload.getView()));
  }

  /** Shows another page of a list on the home tab. */
  Response turned(BlockActionPayload payload) {
    return atHome(
        payload,
        press -> {
          String list = press.action().substring(HomePage.TURN.length()).replace(".more", "");
          int page = press.value().matches("[0-9]{1,6}") ? Integer.parseInt(press.value()) : 1;
          homes.turned(press.caller(), list, page, payload.getView());
        });
  }

  private static Response atHome(BlockActionPayload payload, Consumer<Press> showing) {
    return Guard.handle(
        "action",
        () -> {
          press(payload)
              .filter(press -> payload.getView() != null && !press.value().isEmpty())
              .ifPresent(showing);
          return Responses.acknowledged();
        },
        words -> Responses.acknowledged());
  }

  private Response handle(BlockActionPayload payload, Function<Press, Optional<Reply>> answering) {
    return Guard.handle(
        "action",
        () -> {
          Optional<Press> press = press(payload);
          press.flatMap(answering).ifPresent(reply -> show(payload, reply));
          press.ifPresent(
              used -> homes.after(used.caller(), Optional.ofNullable(payload.getView())));
          return Responses.acknowledged();
        },
        words -> {
          show(payload, Reply.say(Message.saying(Mrkdwn.spoken(words))));
          return Responses.acknowledged();
        });
  }

  private static Optional<Press> press(BlockActionPayload payload) {
    BlockActionPayload.Action action = payload.getActions().get(0);
    Optional<String> workspace =
        Optional.ofNullable(payload.getTeam()).map(BlockActionPayload.Team::getId);
    String channel =
        Optional.ofNullable(payload.getChannel())
            .map(BlockActionPayload.Channel::getId)
            .or(() -> Optional.ofNullable(payload.getView()).map(ViewPlace::channel))
            .orElse("");
    return workspace.map(
        team ->
            new Press(
                Caller.at(team, channel, new UserId(payload.getUser().getId()), "button"),
                action.getActionId(),
                Optional.ofNullable(action.getBlockId()).orElse(""),
                value(action)));
  }

  private static String value(BlockActionPayload.Action action) {
    return Optional.ofNullable(action.getValue())
        .or(
            () ->
                Optional.ofNullable(action.getSelectedOption())
                    .map(BlockActionPayload.Action.SelectedOption::getValue))
        .or(() -> Optional.ofNullable(action.getSelectedUser()))
        .or(() -> Optional.ofNullable(action.getSelectedUsers()).map(ids -> String.join(" ", ids)))
        .orElse("");
  }

  private void show(BlockActionPayload payload, Reply reply) {
    reply
        .file()
        .map(
            file ->
                new Handing(
                    new UserId(payload.getUser().getId()), file, sorry -> say(payload, sorry)))
        .ifPresent(surfaces::hand);
    reply.<Void>fold(
        message -> {
          say(payload, message);
          return null;
        },
        view -> {
          open(payload, view);
          return null;
        });
  }

  /** In a message by its response address; on the home tab or in a modal, as a modal. */
  private void say(BlockActionPayload payload, Message message) {
    Optional<String> address = Optional.ofNullable(payload.getResponseUrl());
    boolean ephemeral =
        Optional.ofNullable(payload.getContainer())
            .filter(BlockActionPayload.Container::isEphemeral)
            .isPresent();
    address.ifPresentOrElse(
        url -> surfaces.respond(url, message, ephemeral),
        () -> open(payload, ViewJson.notice("EcoMind", message)));
  }

  /** An open modal gives its place; a second one cannot be opened over it. */
  private void open(BlockActionPayload payload, JsonNode view) {
    Optional.ofNullable(payload.getView())
        .ifPresentOrElse(
            shown -> open(payload, shown, ViewPlace.kept(shown, view)),
            () -> surfaces.openView(payload.getTriggerId(), view));
  }

  private void open(BlockActionPayload payload, View shown, JsonNode view) {
    if ("modal".equals(shown.getType())) {
      surfaces.updateView(shown.getId(), view);
    } else {
      surfaces.openView(payload.getTriggerId(), view);
    }
  }
}
