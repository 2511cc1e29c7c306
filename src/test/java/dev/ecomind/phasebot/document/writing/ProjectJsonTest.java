package dev.ecomind.phasebot.document.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.Preferences;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.plan.WorkCalendar;
import dev.ecomind.phasebot.project.ExportFormat;
import dev.ecomind.phasebot.review.ItemId;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class ProjectJsonTest {
  private static final ItemId TASK = ItemId.of("T1");
  private static final LocalDate DAY = LocalDate.of(2025, 10, 13);

  /** One of each, after the import with which every project begins. */
  private static final List<Fact> FACTS =
      List.of(
          new Fact.DecisionRecorded(ItemId.of("D1"), "A", "cheap", Optional.empty()),
          new Fact.ItemDone(TASK, ""),
          new Fact.ItemReopened(TASK, ""),
          new Fact.DueSet(TASK, Optional.of(DAY), ""),
          new Fact.StartSet(DAY, ""),
          new Fact.CalendarSet(WorkCalendar.weekdays()),
          new Fact.RoleAssigned("Lead", new UserId("U1")),
          new Fact.DeputyNamed("Lead", Optional.of(new UserId("U2"))),
          new Fact.LeadsNamed(List.of(new UserId("U1"))),
          new Fact.ItemAssigned(TASK, new UserId("U1")),
          new Fact.Snoozed(TASK, new UserId("U1"), DAY, Instant.EPOCH),
          new Fact.NudgesStarted(),
          new Fact.NudgesPaused(),
          new Fact.ChannelBound("C1"),
          new Fact.PreferencesSet(new UserId("U1"), Preferences.none()),
          new Fact.RepositorySet(Optional.of(URI.create("https://git.example/"))));

  @Test
  void everyKindOfActivity_hasItsName() throws IOException {
    Told told = AwkwardReview.told();
    FACTS.forEach(fact -> told.then("U1", fact));

    JsonNode activity = new ObjectMapper().readTree(told.text(ExportFormat.JSON)).path("activity");

    TreeSet<String> kinds = new TreeSet<>();
    activity.forEach(entry -> kinds.add(entry.path("kind").asText()));
    assertThat(kinds).hasSameSizeAs(Fact.class.getPermittedSubclasses()).doesNotContain("");
  }
}
