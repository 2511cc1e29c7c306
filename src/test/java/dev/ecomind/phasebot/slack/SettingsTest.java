package dev.ecomind.phasebot.slack;

import static dev.ecomind.phasebot.slack.Chat.DANA;
import static dev.ecomind.phasebot.slack.Chat.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.plan.Facts;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What leads arrange a project by: its start, the days it works, its files. */
final class SettingsTest {
  private final Chat chat = new Chat();

  @BeforeEach
  void chooseTheTimelineAndStart() {
    chat.type(LEAD, "decide D2 fast start=2025-10-13 because the budget ends in December");
    chat.submit(LEAD, opened(), Map.of("because", Chat.text("the budget ends in December")));
  }

  @AfterEach
  void close() {
    chat.close();
  }

  @Test
  void form_showsWhatHolds() {
    chat.type(LEAD, "timeline settings");

    Golden.assertSame("settings-form", opened());
  }

  @Test
  void whatMoves_isShownBeforeItIsRecorded() {
    chat.type(LEAD, "timeline settings");

    JsonNode shown =
        chat.submit(
            LEAD,
            opened(),
            filled(
                Map.of(
                    "settings.start", Chat.day("2025-10-20"),
                    "settings.days",
                        Chosen.options("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY"))));

    Golden.assertSame("settings-confirm", shown);
    assertThat(facts().start()).contains(LocalDate.of(2025, 10, 13));

    JsonNode recorded = chat.submit(LEAD, shown.path("view"), Map.of());

    Golden.assertSame("settings-recorded", recorded);
    assertThat(facts().start()).contains(LocalDate.of(2025, 10, 20));
    assertThat(facts().calendar().orElseThrow().workingDays()).doesNotContain(DayOfWeek.FRIDAY);
  }

  @Test
  void whatMovesNothing_isRecordedAtOnce() {
    chat.type(LEAD, "timeline settings");

    JsonNode recorded =
        chat.submit(
            LEAD,
            opened(),
            filled(
                Map.of("settings.repository", Chat.text("https://git.example.org/ecomind/main"))));

    assertThat(recorded.toString()).contains("Recorded.", "Repository: none →");
    assertThat(facts().repository()).contains(URI.create("https://git.example.org/ecomind/main"));
  }

  @Test
  void planThatChangedSince_isShownAnew() {
    chat.type(LEAD, "timeline settings");
    JsonNode shown =
        chat.submit(LEAD, opened(), filled(Map.of("settings.start", Chat.day("2025-10-20"))));
    chat.type(LEAD, "done T1");

    JsonNode again = chat.submit(LEAD, shown.path("view"), Map.of());

    assertThat(again.toString()).contains("The plan changed since this preview", "T1 done");
    assertThat(facts().start()).contains(LocalDate.of(2025, 10, 13));
  }

  @Test
  void mistakes_areToldAtTheirFields() {
    chat.type(LEAD, "timeline settings");

    assertThat(error("settings.days", Chosen.options())).contains("At least one day");
    assertThat(error("settings.repository", Chat.text("http://git.example.org/")))
        .contains("begins with https://");
    assertThat(error("settings.repository", Chat.text("https://git.example.org/?a=b")))
        .contains("begins with https://");
    assertThat(error("settings.repository", Chat.text("our server"))).contains("no address");
    assertThat(error("settings.start", Chat.day("2055-01-01"))).contains("more than 10 years");
    assertThat(error("settings.start", Chat.day("2025-10-13"))).contains("like this already");
  }

  @Test
  void whoeverIsNoLead_isRefusedInWords() {
    assertThat(chat.said(DANA, "timeline settings")).startsWith("🔒 Only a lead");
    assertThat(chat.said(DANA, "timeline holidays")).startsWith("🔒 Only a lead");

    chat.type(LEAD, "timeline settings");
    JsonNode answer =
        chat.submit(DANA, opened(), filled(Map.of("settings.start", Chat.day("2025-10-20"))));

    assertThat(answer.path("response_action").asText()).isEqualTo("errors");
    assertThat(answer.toString()).contains("Only a lead");
  }

  @Test
  void staleHolidays_areShownAnew() {
    ObjectNode file = chat.files.withHolidays("off.ics", LocalDate.of(2025, 10, 14));
    chat.type(LEAD, "timeline holidays");
    chat.submit(LEAD, opened(), Map.of("holidays.file", Chat.files(file)));
    JsonNode shown = chat.surfaces.settle();
    chat.type(LEAD, "done T1");

    chat.submit(LEAD, shown, Map.of());
    JsonNode anew = chat.surfaces.settle();

    assertThat(anew.toString()).contains("The plan changed since this preview", "Record");
    assertThat(facts().calendar()).isEmpty();
    chat.submit(LEAD, anew, Map.of());
    assertThat(chat.surfaces.settle().toString()).contains("Recorded");
  }

  @Test
  void holidaysOfAFile_areShownBeforeTheyAreRecorded() {
    ObjectNode file = chat.files.withHolidays("feasts.ics", LocalDate.of(2025, 10, 20));
    chat.type(LEAD, "timeline holidays");
    Golden.assertSame("holidays-form", opened());

    chat.submit(LEAD, opened(), Map.of("holidays.file", Chat.files(file)));
    JsonNode shown = chat.surfaces.settle();
    Golden.assertSame("holidays-confirm", shown);
    assertThat(facts().calendar()).isEqualTo(Optional.empty());

    chat.submit(LEAD, shown, Map.of());
    Golden.assertSame("holidays-recorded", chat.surfaces.settle());
    assertThat(facts().calendar().orElseThrow().holidays())
        .containsExactly(LocalDate.of(2025, 10, 20));
  }

  @Test
  void fileThatNamesNoDays_leadsBackToTheForm() {
    ObjectNode file = chat.files.with("cat.txt", SampleReview.review());
    chat.type(LEAD, "timeline holidays");

    chat.submit(LEAD, opened(), Map.of("holidays.file", Chat.files(file)));

    JsonNode again = chat.surfaces.settle();
    assertThat(again.path("callback_id").asText()).isEqualTo("holidays");
    assertThat(again.toString()).contains("line 1, which says no day. Nothing was changed");
  }

  @Test
  void fileThatIsGone_leadsBackToTheForm() {
    chat.type(LEAD, "timeline holidays");

    chat.submit(
        LEAD, opened(), Map.of("holidays.file", Chat.files(FakeFiles.described("gone.ics"))));

    assertThat(chat.surfaces.settle().toString()).contains("is not there any more");
  }

  private String error(String field, ObjectNode value) {
    JsonNode answer = chat.submit(LEAD, opened(), filled(Map.of(field, value)));
    return answer.path("errors").path(field).asText();
  }

  /** The form as it was opened, but for these fields. */
  private static Map<String, ObjectNode> filled(Map<String, ObjectNode> changed) {
    Map<String, ObjectNode> values = new HashMap<>();
    values.put("settings.start", Chat.day("2025-10-13"));
    values.put(
        "settings.days", Chosen.options("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"));
    values.put("settings.week", Chat.option("MONDAY"));
    values.putAll(changed);
    return values;
  }

  private Facts facts() {
    return chat.projects.only().facts();
  }

  private JsonNode opened() {
    return chat.surfaces.opened.get(chat.surfaces.opened.size() - 1);
  }
}
