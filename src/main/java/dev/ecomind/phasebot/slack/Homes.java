package dev.ecomind.phasebot.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.model.event.AppHomeOpenedEvent;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.slack.block.HomePage;
import dev.ecomind.phasebot.slack.command.Lookup;
import dev.ecomind.phasebot.slack.command.UseCases;

/** Shows the home tab to whoever opens it. */
final class Homes {
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
    if ("home".equals(event.getTab())) {
      UserId user = new UserId(event.getUser());
      surfaces.publishHome(user, () -> page(new Caller(workspace, "", user, "button")));
    }
  }

  private JsonNode page(Caller caller) {
    return useCases
        .reading()
        .open(caller)
        .fold(
            project -> HomePage.of(project, caller.user(), lookup.today(caller.user())),
            HomePage::of);
  }
}
