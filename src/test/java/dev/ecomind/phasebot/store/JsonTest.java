package dev.ecomind.phasebot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.Preferences;
import dev.ecomind.phasebot.plan.QuietHours;
import dev.ecomind.phasebot.plan.Silence;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.plan.WorkCalendar;
import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.ReviewFixture;
import dev.ecomind.phasebot.review.Task;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class JsonTest {
  private static final List<Fact> FACTS =
      List.of(
          new Fact.DecisionRecorded(
              ItemId.of("D1"), "Van", "it is \"cheap\"\n", Optional.of(LocalDate.of(2026, 3, 2))),
          new Fact.DecisionRecorded(ItemId.of("D1"), "Ship", "", Optional.empty()),
          new Fact.ItemDone(ItemId.of("T1"), "ok"),
          new Fact.ItemReopened(ItemId.of("T1"), "not ok"),
          new Fact.RoleAssigned("Porter", new UserId("U1")),
          new Fact.DeputyNamed("Porter", Optional.of(new UserId("U2"))),
          new Fact.DeputyNamed("Porter", Optional.empty()),
          new Fact.LeadsNamed(List.of(new UserId("U1"), new UserId("U2"))),
          new Fact.ItemAssigned(ItemId.of("T1"), new UserId("U1")),
          new Fact.Snoozed(
              ItemId.of("D1"),
              new UserId("U1"),
              LocalDate.of(2026, 3, 2),
              Instant.parse("2026-03-01T08:00:00.123456789Z")),
          new Fact.DueSet(ItemId.of("T1"), Optional.of(LocalDate.of(2026, 3, 2)), "later"),
          new Fact.DueSet(ItemId.of("T1"), Optional.empty(), ""),
          new Fact.StartSet(LocalDate.of(2026, 3, 2), "agreed"),
          new Fact.CalendarSet(
              new WorkCalendar(
                  Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY), Set.of(LocalDate.of(2026, 1, 1)))),
          new Fact.PreferencesSet(
              new UserId("U1"),
              new Preferences(
                  Optional.of(ZoneId.of("Europe/Riga")),
                  Optional.of(new QuietHours(LocalTime.of(18, 30), LocalTime.of(9, 0))),
                  Optional.of(
                      new Silence(Instant.parse("2026-03-01T08:00:00Z"), LocalDate.of(2026, 3, 9))),
                  true)),
          new Fact.PreferencesSet(new UserId("U2"), Preferences.none()),
          new Fact.RepositorySet(Optional.of(URI.create("https://git.example/ecomind/"))),
          new Fact.RepositorySet(Optional.empty()),
          new Fact.NudgesStarted(),
          new Fact.NudgesPaused(),
          new Fact.ChannelBound("C1"),
          new Fact.ReviewImported(2, List.of(ItemId.of("T1")), List.of()));

  @Test
  void everyFact_isReadAsItWasWritten() {
    assertThat(FACTS).extracting(fact -> FactJson.of(fact).fact()).isEqualTo(FACTS);
    assertThat(classes(FACTS)).containsExactlyInAnyOrder(Fact.class.getPermittedSubclasses());
  }

  @Test
  void aReview_isReadAsItWasWritten() {
    Review review = ReviewFixture.full();

    assertThat(Json.read(Json.write(review), Review.class)).isEqualTo(review);
    assertThat(classes(deadlines(review)))
        .containsExactlyInAnyOrder(Deadline.class.getPermittedSubclasses());
  }

  @Test
  void whatAnOlderVersionDidNotWrite_isEmpty() {
    Phase phase = ReviewFixture.full().phases().get(0);
    String older = Json.write(phase).replaceFirst(",\"owners\".*", "}");

    assertThat(Json.read(older, Phase.class)).isEqualTo(phase);
  }

  @Test
  void names_areKeptInDatabasesAndDoNotChange() {
    assertThat(FactJson.of(FACTS.get(0)))
        .isEqualTo(
            new FactJson(
                "decision-recorded",
                """
                {"decision":"D1","option":"Van","because":"it is \\"cheap\\"\\n",\
                "start":"2026-03-02"}"""));
    assertThat(Json.write(new Deadline.InWeek(3, "week 3")))
        .isEqualTo("{\"type\":\"in-week\",\"week\":3,\"text\":\"week 3\"}");
  }

  @Test
  void aFactOfANewerVersion_isNotPassedOver() {
    assertThatThrownBy(() -> new FactJson("moved-to-mars", "{}").fact())
        .hasMessageContaining("moved-to-mars");
  }

  private static List<Deadline> deadlines(Review review) {
    return Stream.of(
            review.issues().stream().map(Issue::deadline),
            review.tasks().stream().map(Task::deadline),
            review.decisions().stream().map(Decision::deadline))
        .flatMap(all -> all)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Set<Class<?>> classes(List<?> values) {
    return values.stream().map(Object::getClass).collect(Collectors.toSet());
  }
}
