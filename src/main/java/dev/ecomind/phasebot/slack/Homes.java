package dev.ecomind.phasebot.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.view.View;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.slack.block.HomePage;
import dev.ecomind.phasebot.slack.block.HomeState;
import dev.ecomind.phasebot.slack.command.Lookup;
import dev.ecomind.phasebot.slack.command.UseCases;
import java.util.List;
import java.util.Optional;

/** Shows the home tab to whoever opens it, and again after what was done from there. */
final class Homes {
  private static final String HOME = "home";

  private final UseCases useCases;
  private final Lookup lookup;
  private final Surfaces surfaces;

  Homes(UseCases useCases, Lookup lookup, Surfaces surfaces) {
    this.useCases = useCases;
    this.lookup = lookup;
    this.surfaces = surfaces;
  }

  /** The event comes for every tab of the app. */
  void opened(String workspace, AppHomeOpenedEvent event) {
    if (HOME.equals(event.getTab())) {
      UserId user = new UserId(event.getUser());
      String place = Optional.ofNullable(event.getView()).map(ViewPlace::channel).orElse("");
      Caller caller = Caller.at(workspace, place, user, "button");
      surfaces.publishHome(user, () -> page(caller, HomeState.at(place)));
    }
  }

  /** Shows another project from now on. */
  void chosen(Caller caller, String slug, View shown) {
    Caller meaning = caller.meaning(slug);
    publish(meaning, HomeState.at(meaning.place()), shown);
  }

  /** Shows another page of one of its lists. */
  void turned(Caller caller, String list, int page, View shown) {
    publish(caller, HomeState.read(ViewPlace.metadata(shown)).turned(list, page), shown);
  }

  /**
   * Shows the tab anew where something was changed from it, or from a modal that was opened there:
   * such a place has no channel.
   */
  void after(Caller caller, Optional<View> used) {
    if (caller.channel().isEmpty()) {
      HomeState state =
          used.map(view -> HomeState.read(ViewPlace.metadata(view)))
              .orElseGet(() -> HomeState.at(caller.place()));
      if (isOld(caller, state)) {
        used.filter(view -> HOME.equals(view.getType()))
            .ifPresentOrElse(
                view -> publish(caller, state, view),
                () -> surfaces.publishHome(caller.user(), () -> page(caller, state)));
      }
    }
  }

  private boolean isOld(Caller caller, HomeState state) {
    return useCases
        .reading()
        .open(caller)
        .fold(project -> project.revision() != state.revision(), refusal -> false);
  }

  /** In the place of what was used, which something newer may have taken meanwhile. */
  private void publish(Caller caller, HomeState state, View shown) {
    surfaces.publishHome(
        caller.user(), Optional.ofNullable(shown.getHash()).orElse(""), () -> page(caller, state));
  }

  private JsonNode page(Caller caller, HomeState state) {
    List<String> slugs = useCases.reading().slugs();
    Caller shown =
        caller.project().filter(slugs::contains).isPresent() || slugs.size() < 2
            ? caller
            : caller.meaning(slugs.get(0));
    return useCases
        .reading()
        .open(shown)
        .fold(project -> HomePage.of(shown(shown, project, slugs), state), HomePage::of);
  }

  private HomePage.Shown shown(Caller caller, Snapshot project, List<String> slugs) {
    return new HomePage.Shown(
        project,
        slugs,
        caller.user(),
        lookup.today(project, caller.user()),
        found(useCases.setPreferences().look(caller)),
        found(useCases.arrange().look(caller)));
  }

  private static <T> Optional<T> found(Outcome<T> outcome) {
    return outcome.fold(Optional::of, refusal -> Optional.empty());
  }
}
