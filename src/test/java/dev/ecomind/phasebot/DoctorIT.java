package dev.ecomind.phasebot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Author;
import dev.ecomind.phasebot.project.Change;
import dev.ecomind.phasebot.project.Dispatch;
import dev.ecomind.phasebot.project.Member;
import dev.ecomind.phasebot.project.Parcel;
import dev.ecomind.phasebot.project.Recipient;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.sandbox.Sandbox;
import dev.ecomind.phasebot.sandbox.SandboxSettings;
import dev.ecomind.phasebot.store.Store;
import dev.ecomind.phasebot.store.StoreSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the doctor says of set-ups good and bad, with Slack played by the sandbox. */
final class DoctorIT {
  private static final String SECRET = "hush-signing-secret";
  private static final String BOT_TOKEN = "xoxb-hush-0123456789";
  private static final String APP_TOKEN = "xapp-hush-0123456789";

  @TempDir private Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private Sandbox sandbox;
  private String out = "";

  @BeforeEach
  void start() {
    environment.put("SLACK_BOT_TOKEN", BOT_TOKEN);
    environment.put("SLACK_APP_TOKEN", APP_TOKEN);
    environment.put("ECOMIND_DATABASE_URL", "jdbc:sqlite:" + folder.resolve("store.db"));
    open(Manifest.text());
  }

  @AfterEach
  void stop() {
    sandbox.close();
    assertThat(out).doesNotContain("hush");
  }

  @Test
  void goodSetup_isOkLineByLine() throws IOException {
    importSample();
    try (Store beside = store()) {
      bind(beside, "C01PHASES02");
      holdAllRoles(beside, Member.Standing.FULL);

      assertThat(doctor()).isZero();
    }
    assertThat(out)
        .containsSubsequence(
            "ok   settings: complete; Socket Mode",
            "ok   database: ",
            "can be read, schema 5",
            "ok   disk: ",
            "ok   token: Slack knows the bot as ecomind of EcoMind Demo",
            "ok   scopes: all 11 of the manifest",
            "ok   app token: ",
            "ok   channel of ecomind: ",
            "ok   roles of ecomind: ",
            ", 0 failed");
  }

  @Test
  void wrongSettings_areAllToldAndTheRestIsStillLookedAt() throws IOException {
    importSample();
    environment.put("SLACK_APP_TOKEN", BOT_TOKEN);
    environment.put("SLACK_BOT_TOKEN", APP_TOKEN);

    assertThat(doctor()).isEqualTo(1);

    assertThat(out)
        .contains("fail settings: SLACK_APP_TOKEN: read xoxb-…", "begins with xapp-")
        .contains("fail settings: SLACK_BOT_TOKEN: read xapp-…", "begins with xoxb-")
        .contains("ok   database: ", "warn roles of ecomind: ")
        .doesNotContain(" token: Slack");
  }

  @Test
  void slackAway_isToldOnceAndInTime() throws IOException {
    importSample();
    sandbox.close();

    assertThat(doctor()).isEqualTo(1);

    assertThat(out)
        .contains("fail slack: did not answer (no connection)", "ok   database: ")
        .doesNotContain("token: ", "scopes: ");
  }

  @Test
  void unknownTokens_areToldWithWhereToGetThem() {
    environment.put("SLACK_BOT_TOKEN", "xoxb-hush-other");
    assertThat(doctor()).isEqualTo(1);
    assertThat(out).contains("fail token: Slack does not take SLACK_BOT_TOKEN (invalid_auth)");

    environment.put("SLACK_BOT_TOKEN", BOT_TOKEN);
    environment.put("SLACK_APP_TOKEN", "xapp-hush-other");
    assertThat(doctor()).isEqualTo(1);
    assertThat(out).contains("fail app token: ", "(invalid_auth)", "connections:write");
  }

  @Test
  void scopes_areHeldAgainstTheManifest() {
    reopen(Manifest.text().replaceAll("(?m)^.*- files:(read|write) .*\n", ""));
    assertThat(doctor()).isEqualTo(1);
    assertThat(out).contains("fail scopes: the token lacks files:read, files:write. Paste");

    reopen(Manifest.text().replace("- commands ", "- channels:history\n      - commands "));
    assertThat(doctor()).isZero();
    assertThat(out).contains("warn scopes: the bot does not need channels:history;");
  }

  @Test
  void channels_areAskedFor() throws IOException {
    importSample();

    try (Store beside = store()) {
      bind(beside, "C01PHASES02");
      doctor();
      assertThat(out).contains("ok   channel of ecomind: the bot is in #phases");

      bind(beside, "C01GENERAL1");
      assertThat(doctor()).isEqualTo(1);
      assertThat(out).contains("fail channel of ecomind: the bot cannot post in C01GENERAL1");
    }
  }

  @Test
  void channelWithoutAScopeToAsk_isKnownByWhatBecameOfTheLastMessage() throws IOException {
    reopen(Manifest.text().replaceAll("(?m)^ *- (channels|groups):read.*\n", ""));
    importSample();
    try (Store beside = store()) {
      bind(beside, "C01PHASES02");
      Dispatch told =
          new Dispatch(
              Dispatch.Kind.RECORD,
              ItemId.of("D1"),
              "1",
              Recipient.channel("C01PHASES02"),
              Instant.EPOCH);
      beside
          .projects()
          .change(
              project(beside).id(),
              Author.commandLine(),
              now -> new Change<>(List.of(), List.of(told), now));
      Parcel parcel = beside.ledger().claim(Instant.now(), 1, "test", Duration.ofMinutes(1)).get(0);
      beside.ledger().dead(parcel, "not_in_channel");

      assertThat(doctor()).isEqualTo(1);
    }
    assertThat(out)
        .contains("fail channel of ecomind: the bot cannot post in C01PHASES02 (not_in_channel)")
        .contains("/invite @EcoMind");
  }

  @Test
  void rolesWithoutPeopleAndProjectsWithoutChannel_areWarnings() throws IOException {
    importSample();

    assertThat(doctor()).isZero();
    assertThat(out)
        .contains("warn channel of ecomind: it has none")
        .contains("warn roles of ecomind: nobody holds DevOps Lead, ");

    try (Store beside = store()) {
      holdAllRoles(beside, Member.Standing.DEACTIVATED);
      doctor();
    }
    assertThat(out).contains("is held by @dana, who is deactivated");
  }

  @Test
  void databases_areToldApart() throws IOException {
    Path file = folder.resolve("store.db");
    doctor();
    assertThat(out).contains("warn database: there is none yet at " + file);

    Files.writeString(file, "this is no database, but long enough to be looked at as one");
    assertThat(doctor()).isEqualTo(1);
    assertThat(out).contains("fail database: ");

    Files.writeString(folder.resolve("file"), "");
    environment.put("ECOMIND_DATABASE_URL", "jdbc:sqlite:" + folder.resolve("file/store.db"));
    assertThat(doctor()).isEqualTo(1);
    assertThat(out).contains("fail database: there is none yet, and the bot cannot make it");
  }

  @Test
  void json_keepsItsPromise() throws IOException {
    assertThat(doctor("--json")).isZero();

    JsonNode report = new ObjectMapper().readTree(out);
    assertThat(report.path("counts").path("fail").asInt()).isZero();
    assertThat(report.at("/checks/0/verdict").asText()).isEqualTo("ok");
    assertThat(report.at("/checks/0/what").asText()).isEqualTo("settings");
    assertThat(report.at("/checks/0/text").asText()).isNotEmpty();
  }

  @Test
  void colour_isForTerminals() {
    doctor();
    assertThat(out).doesNotContain("\u001b");

    doctor("--color", "always");
    assertThat(out).contains("\u001b[32mok");
  }

  private int doctor(String... options) {
    List<String> words = new ArrayList<>(List.of("doctor"));
    words.addAll(List.of(options));
    return run(words);
  }

  private int run(List<String> words) {
    StringWriter written = new StringWriter();
    PrintWriter writer = new PrintWriter(written, true);
    int exit = Main.run(environment, writer, writer, words.toArray(String[]::new));
    out = written.toString();
    return exit;
  }

  private void open(String manifest) {
    sandbox =
        Sandbox.start(SandboxSettings.forgetful(SECRET, BOT_TOKEN, manifest), Clock.systemUTC());
    environment.put("SLACK_API_URL", sandbox.apiUrl().toString());
  }

  private void reopen(String manifest) {
    sandbox.close();
    open(manifest);
  }

  private void importSample() throws IOException {
    Path review = folder.resolve("review.md");
    Files.write(review, Documents.sample());
    assertThat(run(List.of("import", review.toString(), "--project", "ecomind"))).isZero();
  }

  private Store store() {
    return Store.open(
        StoreSettings.at(environment.getOrDefault("ECOMIND_DATABASE_URL", "")),
        Clock.systemUTC(),
        NudgePolicy.standard());
  }

  private static void bind(Store store, String channel) {
    record(store, List.of(new Fact.ChannelBound(channel)));
  }

  private static void holdAllRoles(Store store, Member.Standing standing) {
    UserId dana = new UserId("U01DANA0002");
    store
        .members()
        .save(List.of(new Member(dana, "dana", "Dana", ZoneOffset.UTC, false, standing)));
    List<Fact> held = new ArrayList<>();
    project(store).review().roles().forEach(role -> held.add(new Fact.RoleAssigned(role, dana)));
    record(store, held);
  }

  private static void record(Store store, List<Fact> facts) {
    store
        .projects()
        .change(project(store).id(), Author.commandLine(), now -> Change.of(facts, now));
  }

  private static Snapshot project(Store store) {
    return store.projects().find("ecomind").orElseThrow();
  }
}
