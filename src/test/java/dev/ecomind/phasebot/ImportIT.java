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
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace without a project gets one by a file in chat, over HTTP against the sandbox. */
final class ImportIT {
  private static final byte[] CONSISTENT =
      """
      # Moving house

      ## Phase 1: Pack (1 week)

      - [ ] Buy boxes - @dana - 2025-10-10
      - [ ] Decide: van or lorry?

      ## Phase 2: Carry (1 week)

      - [ ] Carry boxes
      """
          .getBytes(UTF_8);

  @TempDir private Path folder;
  private Trial trial;
  private SandboxPage page;
  private SandboxUser mia;

  @BeforeEach
  void start() throws Exception {
    trial = Trial.empty(0, folder);
    page = SandboxPage.at(trial.address());
    page.withoutRateLimits();
    mia = page.as("mia").in("phases");
    // The bot learns of the people a moment after its start.
    eventually(() -> page.log("users.list"), calls -> !calls.isEmpty());
    eventually(this::isLeadKnown, known -> known);
  }

  @AfterEach
  void stop() {
    assertThat(page.violations()).isEmpty();
    trial.close();
  }

  @Test
  void aFile_makesTheProjectThatTheChannelSpeaksOf() {
    mia.types("/ecomind status");
    assertThat(mia.reads()).contains("This channel has no project yet");

    String report = read("plan.md", Documents.sample());

    assertThat(report)
        .contains("A new project", "4 phases, 5 issues, 42 tasks, 3 decisions, 2 timelines")
        .containsPattern("(?s)\\d+ findings.*line \\d+");
    confirm();
    assertThat(eventually(this::whispered, text -> !text.isEmpty()))
        .contains("Imported", "Say who holds which role", "Look at the nudges");
    assertThat(eventually(this::told, texts -> texts.size() == 1).get(0))
        .contains("Review imported", mia.id(), "the first revision");
    mia.types("/ecomind status");
    assertThat(mia.reads()).contains("P004", "ECS vs EKS");
  }

  @Test
  void theSameFileAgain_isNothingNew() {
    read("plan.md", Documents.sample());
    confirm();

    assertThat(read("plan.md", Documents.sample())).contains("Nothing is new");
    mia.closes();
    assertThat(told()).hasSize(1);
  }

  @Test
  void aNewRevision_keepsWhatWasDoneAndIsShownAnewOnceTheProjectMovedOn() {
    read("plan.md", Documents.sample());
    confirm();
    String revised =
        new String(Documents.sample(), UTF_8) + "\n## Prerequisites\n- [ ] Order the cake\n";

    assertThat(read("plan.md", revised.getBytes(UTF_8))).contains("*New* (1)", "Order the cake");
    page.as("dana").in("phases").types("/ecomind done T3");
    mia.submits(Map.of());

    String fresh = modal(text -> text.contains("The project changed since this preview"));
    assertThat(fresh).contains("Nothing was imported", "Order the cake", "Done here, open");
    confirm();
    mia.types("/ecomind show T3");
    assertThat(mia.reads()).contains("Done by");
    assertThat(eventually(this::told, texts -> texts.size() == 2).get(1))
        .contains("Order the cake");
  }

  @Test
  void aBinaryFile_isRefusedInWords() {
    byte[] noise = new byte[5_000];
    new Random(7).nextBytes(noise);

    assertThat(read("plan.md", noise)).contains("Nothing was changed", "Another file");
    assertThat(told()).isEmpty();
  }

  @Test
  void tenMegabytes_areRefusedBeforeTheyAreFetched() {
    open();
    JsonNode answer = handIn("plan.md", new byte[10 * 1024 * 1024]);

    assertThat(answer.at("/errors/file").asText()).contains("up to 5 MB");
    assertThat(page.log("download")).isEmpty();
    mia.closes();
  }

  @Test
  void whoIsNoLead_mayCheckAndNotImport() {
    SandboxUser sam = page.as("sam").in("phases");
    sam.types("/ecomind import");
    assertThat(sam.reads()).contains("Only a lead");

    sam.types("/ecomind import check");
    eventually(sam::modal, Optional::isPresent);
    handIn(sam, "plan.md", Documents.sample());

    String checked = modal(sam, text -> text.contains("findings"));
    assertThat(checked).contains("42 tasks").containsPattern("line \\d+:");
    mia.types("/ecomind status");
    assertThat(mia.reads()).contains("no project yet");
  }

  @Test
  void aMessageWithTheDocument_isImportedByItsShortcut() {
    mia.shares(mia.uploads("plan.md", Documents.sample()).at("/file/id").asText(), "the plan");

    mia.runs("import_review", mia.lastMessage());

    modal(text -> text.contains("42 tasks"));
    confirm();
    assertThat(eventually(this::told, texts -> texts.size() == 1)).hasSize(1);
  }

  @Test
  void aMessageWithoutAFile_isSaid() {
    mia.types("no file here");

    mia.runs("import_review", mia.lastMessage());

    assertThat(modal(text -> text.contains("This message has no file"))).contains("Another file");
  }

  @Test
  void anExportOfWhatWasImported_isTheSameDocumentAndArrivesAsAFile() {
    read("plan.md", CONSISTENT);
    confirm();
    SandboxUser sam = page.as("sam").in("phases");

    sam.types("/ecomind export md");

    assertThat(sam.reads()).contains("is on its way to your direct message");
    List<JsonNode> direct = eventually(sam::directMessages, messages -> !messages.isEmpty());
    JsonNode file = direct.get(0).at("/files/0");
    assertThat(file.path("name").asText()).endsWith(".md");
    assertThat(file.path("size").asInt()).isEqualTo(CONSISTENT.length);
  }

  @Test
  void everyFormat_arrivesAsAFile() {
    read("plan.md", Documents.sample());
    confirm();

    for (String format : List.of("md", "adr", "csv", "ics", "json")) {
      mia.types("/ecomind export " + format);
      eventually(
          () -> mia.messages("ecomind").stream().map(one -> one.at("/files/0/name").asText()),
          names -> names.anyMatch(name -> name.matches(".*(\\.|-)" + format + "(\\.zip)?")));
    }
  }

  @Test
  void whereSlackIsSlow_theWindowSaysSoMeanwhile() {
    open();
    page.fault("{\"kind\":\"slow\",\"method\":\"views.update\",\"millis\":1500,\"count\":1}");

    handIn("plan.md", Documents.sample());

    assertThat(ShownText.of(mia.modal().orElseThrow())).contains("Reading *plan.md*");
    modal(text -> text.contains("42 tasks"));
  }

  private boolean isLeadKnown() {
    mia.types("/ecomind import");
    boolean open = mia.modal().isPresent() || !mia.reads().contains("Only a lead");
    mia.modal().ifPresent(view -> mia.closes());
    return open;
  }

  private String read(String name, byte[] content) {
    open();
    assertThat(handIn(name, content).path("ok").asBoolean()).isTrue();
    return modal(text -> !text.contains("Reading"));
  }

  private void open() {
    mia.types("/ecomind import");
    eventually(mia::modal, Optional::isPresent);
  }

  private JsonNode handIn(String name, byte[] content) {
    return handIn(mia, name, content);
  }

  private static JsonNode handIn(SandboxUser who, String name, byte[] content) {
    JsonNode file = who.uploads(name, content).path("file");
    who.acts("file", "files", "[" + file + "]");
    return who.submits(Map.of());
  }

  private void confirm() {
    assertThat(mia.submits(Map.of()).path("ok").asBoolean()).isTrue();
    modal(text -> text.contains("Imported."));
    mia.closes();
    assertThat(mia.modal()).isEmpty();
  }

  private String modal(Predicate<String> holds) {
    return modal(mia, holds);
  }

  private static String modal(SandboxUser who, Predicate<String> holds) {
    return eventually(
        () -> who.modal().map(ShownText::of).orElse(""), holds.and(t -> !t.isEmpty()));
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
