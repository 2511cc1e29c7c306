package dev.ecomind.phasebot.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.bolt.response.Response;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.slack.block.OptionsJson;
import dev.ecomind.phasebot.slack.block.PickForm;
import dev.ecomind.phasebot.slack.command.Lookup;
import dev.ecomind.phasebot.slack.command.Verbs;
import dev.ecomind.phasebot.slack.command.Zones;
import java.util.List;
import java.util.Optional;

/** Offers items and zones while somebody types into a searching select. */
final class Suggestions {
  private final Verbs verbs;

  private final Lookup lookup;

  Suggestions(Verbs verbs, Lookup lookup) {
    this.verbs = verbs;
    this.lookup = lookup;
  }

  Response zones(BlockSuggestionPayload payload) {
    return Guard.handle(
        "suggestion",
        () ->
            Responses.json(
                OptionsJson.zones(
                    Zones.like(Optional.ofNullable(payload.getValue()).orElse("")),
                    lookup.clock().instant())),
        words -> Responses.json(OptionsJson.of(List.of())));
  }

  Response items(BlockSuggestionPayload payload) {
    return Guard.handle(
        "suggestion",
        () -> {
          PickForm form = PickForm.read(payload.getView().getPrivateMetadata());
          Caller caller =
              Caller.at(
                  payload.getTeam().getId(),
                  form.channel(),
                  new UserId(payload.getUser().getId()),
                  "modal");
          String typed = Optional.ofNullable(payload.getValue()).orElse("");
          return Responses.json(OptionsJson.of(verbs.candidates(caller, form.verb(), typed)));
        },
        words -> Responses.json(OptionsJson.of(List.of())));
  }
}
