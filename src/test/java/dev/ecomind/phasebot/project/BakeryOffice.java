package dev.ecomind.phasebot.project;

import static dev.ecomind.phasebot.plan.Bakery.NOW;

import dev.ecomind.phasebot.plan.Bakery;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.review.Revision;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The bakery's project with Mia, who leads, and Dana, who does not. */
final class BakeryOffice {
  static final Caller MIA = new Caller("T1", "C1", new UserId("U1"), "command");
  static final Caller DANA = new Caller("T1", "C1", new UserId("U2"), "command");

  final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  final FakeMembers members =
      new FakeMembers().with("U1", "mia", "UTC", true).with("U2", "dana", "UTC", false);
  final FakeProjects projects =
      new FakeProjects(new PlannedNudges(members::find, NudgePolicy.standard()), clock);
  final ReadProject reading = new ReadProject(projects);
  final Permissions permissions = new Permissions(members);

  BakeryOffice(Fact... facts) {
    projects.importing(
        "bakery",
        new byte[0],
        Author.of(MIA),
        before -> new Projects.Imported<>(Optional.of(Revision.first(Bakery.review())), ""));
    for (Fact fact : facts) {
      projects.change(projects.only().id(), Author.of(MIA), before -> Change.of(List.of(fact), ""));
    }
  }

  static <T> T done(Outcome<T> outcome) {
    return outcome.fold(
        result -> result,
        refusal -> {
          throw new AssertionError(refusal.text());
        });
  }

  static String refused(Outcome<?> outcome) {
    return outcome.fold(
        result -> {
          throw new AssertionError("not refused: " + result);
        },
        Refusal::text);
  }
}
