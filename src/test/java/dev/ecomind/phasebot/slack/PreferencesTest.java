package dev.ecomind.phasebot.slack;

import static dev.ecomind.phasebot.slack.Chat.DANA;
import static dev.ecomind.phasebot.slack.Chat.GUEST;
import static dev.ecomind.phasebot.slack.Chat.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.plan.Preferences;
import dev.ecomind.phasebot.plan.QuietHours;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Dispatch;
import dev.ecomind.phasebot.project.Recipient;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.slack.block.LetterRenderer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How people say when they want to be reminded, typed and by mouse. */
final class PreferencesTest {
  private final Chat chat = new Chat();

  @BeforeEach
  void chooseTheTimelineAndStart() {
    chat.type(LEAD, "role \"DevOps Lead\" @dana");
    chat.type(LEAD, "decide D2 fast start=2025-10-13 because the budget ends in December");
    chat.submit(LEAD, opened(), Map.of("because", Chat.text("the budget ends in December")));
    chat.type(LEAD, "nudges start");
  }

  @AfterEach
  void close() {
    chat.close();
  }

  @Test
  void everyWish_isKeptAndShown() {
    chat.said(DANA, "nudges tz riga");
    chat.said(DANA, "nudges quiet 6pm-9");
    chat.said(DANA, "nudges off until mon");
    Golden.assertSame("preferences", chat.type(DANA, "nudges digest on"));

    assertThat(preferences().zone()).contains(ZoneId.of("Europe/Riga"));
    assertThat(preferences().quiet())
        .contains(new QuietHours(LocalTime.of(18, 0), LocalTime.of(9, 0)));
    assertThat(preferences().silence().orElseThrow().until()).isEqualTo(LocalDate.of(2025, 10, 13));
    assertThat(preferences().digest()).isTrue();
  }

  @Test
  void chosenZone_saysWhatTodayIs() {
    chat.said(LEAD, "nudges tz Pacific/Pago_Pago");

    assertThat(chat.said(LEAD, "status as of soon")).contains("as of 2025-10-07");
    chat.type(LEAD, "due C1 tomorrow");
    assertThat(opened().toString()).contains("Wed 8 Oct 2025").doesNotContain("Thu 9 Oct 2025");
    chat.type(LEAD, "decide D2 fast start=tomorrow");
    assertThat(opened().toString()).contains("2025-10-08").doesNotContain("2025-10-09");
  }

  @Test
  void everyWish_canBeTakenBack() {
    for (String line : new String[] {"tz Europe/Riga", "quiet 18-9", "off 3d", "digest on"}) {
      chat.said(DANA, "nudges " + line);
    }
    for (String line : new String[] {"tz auto", "quiet off", "on", "digest off"}) {
      assertThat(chat.said(DANA, "nudges " + line)).as(line).startsWith("✅ *");
    }

    assertThat(preferences()).isEqualTo(Preferences.none());
  }

  @Test
  void whatCouldMeanEverybodysNudges_isAskedBack() {
    assertThat(chat.said(LEAD, "nudges off"))
        .contains("could mean yours or everybody's", "`/ecomind nudges off 3d`");
    chat.type(LEAD, "nudges pause");
    assertThat(chat.said(LEAD, "nudges on"))
        .contains("a lead starts them", "`/ecomind nudges start`");
    assertThat(chat.projects.only().facts().nudging()).isEmpty();
  }

  @Test
  void whatIsNotUnderstood_isSaidWithALineToCopy() {
    assertThat(chat.said(DANA, "nudges quiet 18-18")).contains("no two times", "quiet 18-9");
    assertThat(chat.said(DANA, "nudges quiet 25-9")).contains("no two times");
    assertThat(chat.said(DANA, "nudges tz Europe/Rica"))
        .contains("do not know", "`/ecomind nudges tz Europe/Riga`");
    assertThat(chat.said(DANA, "nudges off someday")).contains("no length and no day");
    assertThat(chat.said(DANA, "nudges off 200d")).contains("up to 90 days");
    assertThat(chat.said(DANA, "nudges digest maybe")).contains("there is *on* and *off*");
    assertThat(chat.said(DANA, "nudges preview 400d")).contains("1 to 90");
    assertThat(chat.said(DANA, "nudges strat")).contains("`/ecomind nudges start`");
    assertThat(preferences()).isEqualTo(Preferences.none());
  }

  @Test
  void preview_looksAsFarAsWanted() {
    assertThat(chat.said(DANA, "nudges preview 60d")).contains("The next 60 days");
    assertThat(chat.said(DANA, "nudges preview 2w")).contains("The next two weeks");
  }

  @Test
  void guests_areToldThatTheyMayNot() {
    assertThat(chat.said(GUEST, "nudges digest on")).startsWith("🔒 Only full members");
    chat.type(GUEST, "nudges preferences");
    assertThat(chat.surfaces.opened).hasSize(1);
  }

  @Test
  void form_showsWhatHoldsAndKeepsWhatIsFilledIn() {
    chat.type(DANA, "nudges quiet 18-9");
    chat.type(DANA, "nudges preferences");
    Golden.assertSame("preferences-form", opened());

    JsonNode saved =
        chat.submit(
            DANA,
            opened(),
            Map.of(
                "preferences.zone", Chat.option("Asia/Kolkata"),
                "preferences.from", Chosen.time("20:00"),
                "preferences.to", Chosen.time("07:30"),
                "preferences.off", Chat.day("2025-10-20"),
                "preferences.digest", Chosen.options("digest")));

    Golden.assertSame("preferences-saved", saved);
    assertThat(preferences().zone()).contains(ZoneId.of("Asia/Kolkata"));
    assertThat(preferences().quiet())
        .contains(new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 30)));
  }

  @Test
  void mistakesInTheForm_areToldAtTheirFields() {
    chat.type(DANA, "nudges preferences");

    assertThat(error(Map.of("preferences.from", Chosen.time("20:00")), "preferences.to"))
        .contains("need both times");
    assertThat(
            error(
                Map.of(
                    "preferences.from", Chosen.time("20:00"),
                    "preferences.to", Chosen.time("20:00")),
                "preferences.to"))
        .contains("a whole day");
    assertThat(error(Map.of("preferences.off", Chat.day("2025-10-01")), "preferences.off"))
        .contains("from tomorrow on");
    assertThat(error(Map.of("preferences.zone", Chat.option("Mars/Base")), "preferences.zone"))
        .contains("do not know this zone");
  }

  @Test
  void zones_areSearchedFor() {
    chat.type(DANA, "nudges preferences");

    JsonNode found = chat.suggest(DANA, opened(), "preferences.zone", "new y").path("options");

    assertThat(found)
        .extracting(option -> option.path("value").asText())
        .containsExactly("auto", "America/New_York");
    assertThat(found.get(1).at("/text/text").asText()).isEqualTo("America/New York (UTC-04:00)");
    assertThat(chat.suggest(DANA, opened(), "preferences.zone", "").path("options")).hasSize(100);
  }

  @Test
  void ownDigest_listsWhatIsOwedByHowPressingItIs() {
    Dispatch monday =
        new Dispatch(
            Dispatch.Kind.DIGEST,
            ItemId.of("REVIEW"),
            "2025-10-13",
            Recipient.user(new UserId(DANA)),
            chat.clock.instant());

    Golden.assertSame("own-digest", new LetterRenderer().render(chat.letter(monday)).blocks());
  }

  private String error(Map<String, ObjectNode> values, String field) {
    JsonNode answer = chat.submit(DANA, opened(), values);
    assertThat(answer.path("response_action").asText()).isEqualTo("errors");
    return answer.path("errors").path(field).asText();
  }

  private Preferences preferences() {
    return chat.projects.only().facts().preferences(new UserId(DANA));
  }

  private JsonNode opened() {
    return chat.surfaces.opened.get(chat.surfaces.opened.size() - 1);
  }
}
