package dev.ecomind.phasebot;

import static dev.ecomind.phasebot.sandbox.Eventually.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.sandbox.SandboxPage;
import dev.ecomind.phasebot.sandbox.SandboxUser;
import dev.ecomind.phasebot.sandbox.ShownText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace without a project gets one by a file in chat, over HTTP against the sandbox. */
final class ImportIT {
  @TempDir private Path folder;
  private Trial trial;
  private SandboxPage page;
  private Importer lead;
  private SandboxUser mia;

  @BeforeEach
  void start() throws Exception {
    trial = Trial.empty(0, folder);
    page = SandboxPage.at(trial.address());
    page.withoutRateLimits();
    lead = Importer.lead(page);
    mia = lead.person();
  }

  @AfterEach
  void stop() {
    assertThat(page.violations()).isEmpty();
    trial.close();
  }

  @Test
  void aFile_makesTheProjectThatTheChannelSpeaksOf() {
    assertThat(mia.asks("/ecomind status")).contains("This channel has no project yet");

    String report = lead.reads(Documents.sample());

    assertThat(report)
        .contains("A new project", "4 phases, 5 issues, 42 tasks, 3 decisions, 2 timelines")
        .containsPattern("(?s)\\d+ findings.*line \\d+");
    lead.confirms();
    assertThat(eventually(this::whispered, text -> !text.isEmpty()))
        .contains("Imported", "Say who holds which role", "Look at the nudges");
    assertThat(eventually(this::told, texts -> texts.size() == 1).get(0))
        .contains("Review imported", mia.id(), "the first revision");
    assertThat(mia.asks("/ecomind status")).contains("P004", "ECS vs EKS");
  }

  @Test
  void theSameFileAgain_isNothingNew() {
    lead.reads(Documents.sample());
    lead.confirms();

    assertThat(lead.reads(Documents.sample())).contains("Nothing is new");
    mia.closes();
    eventually(this::told, texts -> texts.size() == 1);
  }

  @Test
  void aNewRevision_keepsWhatWasDoneAndIsShownAnewOnceTheProjectMovedOn() {
    lead.reads(Documents.sample());
    lead.confirms();
    String revised =
        new String(Documents.sample(), UTF_8) + "\n## Prerequisites\n- [ ] Order the cake\n";

    assertThat(lead.reads(revised.getBytes(UTF_8))).contains("*New* (1)", "Order the cake");
    page.as("dana").in("phases").types("/ecomind done T3");
    mia.submits(Map.of());

    String fresh = lead.sees(text -> text.contains("The project changed since this preview"));
    assertThat(fresh).contains("Nothing was imported", "Order the cake", "Done here, open");
    lead.confirms();
    mia.types("/ecomind show T3");
    eventually(() -> texts(mia), texts -> texts.anyMatch(text -> text.contains("Done by")));
    assertThat(eventually(this::told, texts -> texts.size() == 2).get(1))
        .contains("Order the cake");
  }

  @Test
  void aBinaryFile_isRefusedInWords() {
    byte[] noise = new byte[5_000];
    new Random(7).nextBytes(noise);

    assertThat(lead.reads(noise)).contains("Nothing was changed", "Another file");
    assertThat(told()).isEmpty();
  }

  @Test
  void tenMegabytes_areRefusedBeforeTheyAreFetched() {
    lead.opens("/ecomind import");
    JsonNode answer = lead.handsIn(new byte[10 * 1024 * 1024]);

    assertThat(answer.at("/errors/file").asText()).contains("up to 5 MB");
    assertThat(page.log("download")).isEmpty();
    mia.closes();
  }

  @Test
  void whoIsNoLead_mayCheckAndNotImport() {
    SandboxUser sam = page.as("sam").in("phases");
    assertThat(sam.asks("/ecomind import")).contains("Only a lead");

    Importer member = new Importer(sam);
    member.opens("/ecomind import check");
    member.handsIn(Documents.sample());

    String checked = member.sees(text -> text.contains("findings"));
    assertThat(checked).contains("42 tasks").containsPattern("line \\d+:");
    assertThat(mia.asks("/ecomind status")).contains("no project yet");
  }

  @Test
  void aMessageWithTheDocument_isImportedByItsShortcut() {
    mia.shares(mia.uploads("plan.md", Documents.sample()).at("/file/id").asText(), "the plan");

    mia.runs("import_review", mia.lastMessage());

    lead.sees(text -> text.contains("42 tasks"));
    lead.confirms();
    assertThat(eventually(this::told, texts -> texts.size() == 1)).hasSize(1);
  }

  @Test
  void aMessageWithoutAFile_isSaid() {
    mia.types("no file here");

    mia.runs("import_review", mia.lastMessage());

    assertThat(lead.sees(text -> text.contains("This message has no file")))
        .contains("Another file");
  }

  @Test
  void whereSlackIsSlow_theWindowSaysSoMeanwhile() {
    lead.opens("/ecomind import");
    page.fault("{\"kind\":\"slow\",\"method\":\"views.update\",\"millis\":1500,\"count\":1}");

    lead.handsIn(Documents.sample());

    assertThat(ShownText.of(mia.modal().orElseThrow())).contains("Reading *plan.md*");
    lead.sees(text -> text.contains("42 tasks"));
  }

  private static Stream<String> texts(SandboxUser who) {
    return who.messages().stream().map(ShownText::of);
  }

  /** What the bot has posted for all in the channel. */
  private List<String> told() {
    return mia.messages().stream()
        .filter(message -> message.path("bot").asBoolean())
        .filter(message -> !message.path("ephemeral").asBoolean())
        .map(ShownText::of)
        .toList();
  }

  /** The newest message that only Mia sees. */
  private String whispered() {
    return mia.messages().stream()
        .filter(message -> message.path("ephemeral").asBoolean())
        .map(ShownText::of)
        .filter(text -> text.contains("Imported"))
        .reduce("", (first, second) -> second);
  }
}
