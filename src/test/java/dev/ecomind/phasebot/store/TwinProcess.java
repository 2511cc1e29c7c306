package dev.ecomind.phasebot.store;

import static dev.ecomind.phasebot.plan.Bakery.NOW;

import dev.ecomind.phasebot.plan.Bakery;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.project.Author;
import dev.ecomind.phasebot.project.Change;
import dev.ecomind.phasebot.project.Projects;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Revision;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Records something, says so, and records more until it is killed. */
final class TwinProcess {
  private TwinProcess() {}

  public static void main(String[] arguments) throws IOException {
    Projects projects =
        Store.open(StoreSettings.at(arguments[0]), new SettableClock(NOW), NudgePolicy.standard())
            .projects();
    projects.importing(
        "bakery",
        new byte[0],
        Author.commandLine(),
        before -> new Projects.Imported<>(Optional.of(Revision.first(Bakery.review())), "ok"));
    while (true) {
      long revision =
          projects.change(
              projects.find("bakery").orElseThrow().id(),
              Author.commandLine(),
              before ->
                  Change.of(
                      List.of(new Fact.ItemDone(ItemId.of("T1"), "")), before.revision() + 1));
      System.out.println("recorded " + revision);
    }
  }
}
