package dev.ecomind.phasebot.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.model.event.AppHomeOpenedEvent;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.slack.block.HomePage;
import dev.ecomind.phasebot.slack.command.Lookup;
import dev.ecomind.phasebot.slack.command.UseCases;
import java.util.List;
import java.util.Optional;

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
      Caller caller = Caller.at(workspace, remembered(event), user, "button");
      surfaces.publishHome(user, () -> page(caller));
    }
  }

  /** Shows another project from now on. */
  void chosen(Caller caller, String slug) {
    surfaces.publishHome(caller.user(), () -> page(caller.meaning(slug)));
  }

  private static String remembered(AppHomeOpenedEvent event) {
    return Optional.ofNullable(event.getView()).map(ViewPlace::channel).orElse("");
  }

  private JsonNode page(Caller caller) {
    List<String> slugs = useCases.reading().slugs();
    Caller shown =
        caller.project().filter(slugs::contains).isPresent() || slugs.size() < 2
            ? caller
            : caller.meaning(slugs.get(0));
    return useCases
        .reading()
        .open(shown)
        .fold(
            project -> HomePage.of(project, slugs, caller.user(), lookup.today(caller.user())),
            HomePage::of);
  }
}
