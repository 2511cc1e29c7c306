package dev.ecomind.phasebot.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import dev.ecomind.phasebot.plan.NudgePolicy;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Author;
import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.project.Correspondence;
import dev.ecomind.phasebot.project.Dispatch;
import dev.ecomind.phasebot.project.Dossier;
import dev.ecomind.phasebot.project.ExportFormat;
import dev.ecomind.phasebot.project.ExportedFile;
import dev.ecomind.phasebot.project.FakeMembers;
import dev.ecomind.phasebot.project.FakeProjects;
import dev.ecomind.phasebot.project.FakeRecordLinks;
import dev.ecomind.phasebot.project.Letter;
import dev.ecomind.phasebot.project.Member;
import dev.ecomind.phasebot.project.Parcel;
import dev.ecomind.phasebot.project.PlannedNudges;
import dev.ecomind.phasebot.project.Projects;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Revision;
import dev.ecomind.phasebot.slack.block.VerbHelp;
import dev.ecomind.phasebot.slack.command.Lookup;
import dev.ecomind.phasebot.slack.command.Ports;
import dev.ecomind.phasebot.slack.command.UseCases;
import dev.ecomind.phasebot.slack.command.Verbs;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A workspace with a lead, Dana and Sam in it, and one project; everything in memory. */
final class Chat implements AutoCloseable {
  static final String LEAD = "U0LEAD";
  static final String DANA = "U0DANA";
  static final String SAM = "U0SAM";
  static final String GUEST = "U0GUEST";
  static final String EXTERNAL = "U0EXTERNAL";
  static final String GONE = "U0GONE";
  static final String BOT = "U0BOT";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant NOW = Instant.parse("2025-10-08T09:00:00Z");

  final FakeProjects projects;
  final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  final FakeSurfaces surfaces = new FakeSurfaces();
  final FakeFiles files = new FakeFiles();
  final List<UserId> changed = new ArrayList<>();
  private final FakeMembers members;
  private int events;
  private final Correspondence correspondence;
  private final UseCases useCases;
  private final Lookup lookup;
  private final SlackApp app;

  Chat() {
    this(Optional.of(SampleReview.review()));
  }

  Chat(Review review) {
    this(Optional.of(review));
  }

  /** Without a project. */
  static Chat empty() {
    return new Chat(Optional.empty());
  }

  private Chat(Optional<Review> review) {
    members =
        new FakeMembers()
            .with(LEAD, "lee", "Europe/Berlin", true)
            .with(DANA, "dana", "America/New_York", false)
            .with(SAM, "sam", "UTC", false)
            .with(GUEST, "gus", Member.Standing.GUEST)
            .with(EXTERNAL, "exa", Member.Standing.EXTERNAL)
            .with(GONE, "gone", Member.Standing.DEACTIVATED)
            .with(BOT, "robo", Member.Standing.BOT);
    PlannedNudges planned = new PlannedNudges(members::find, NudgePolicy.standard());
    projects = new FakeProjects(planned, clock);
    projects.importing(
        "ecomind",
        "imported.md".getBytes(StandardCharsets.UTF_8),
        Author.commandLine(),
        before -> new Projects.Imported<>(review.map(Revision::first), ""));
    correspondence = new Correspondence(projects, members, new FakeRecordLinks(), clock);
    useCases =
        UseCases.over(
            new Ports(
                projects,
                members,
                new FakeRecordLinks(),
                files,
                files,
                Chat::written,
                (chart, shade) -> "a picture".getBytes(StandardCharsets.UTF_8),
                NudgePolicy.standard()),
            ZoneOffset.UTC,
            clock);
    lookup = new Lookup(members, new FakeRecordLinks(), clock);
    app = new SlackApp(useCases, lookup, new Workspace(surfaces, files, changed::add), List.of());
  }

  private static List<ExportedFile> written(Dossier dossier, byte[] source, ExportFormat format) {
    byte[] content = "written for tests".getBytes(StandardCharsets.UTF_8);
    return List.of(
        new ExportedFile(
            dossier.project().slug() + "." + format.word(), format.mediaType(), content));
  }

  /** What the verbs say of themselves here. */
  List<VerbHelp> help(String user) {
    return new Verbs(useCases, lookup).help(new Caller("T1", "C1", new UserId(user), "command"));
  }

  /** Somebody becomes a full member. */
  void join(String id, String handle) {
    members.with(id, handle, "UTC", false);
  }

  /** What the ledger would have sent for it. */
  Letter letter(Dispatch dispatch) {
    Parcel parcel = new Parcel(new UUID(0, 1), projects.only().id(), List.of(dispatch), 1, 0);
    return correspondence.write(parcel).orElseThrow();
  }

  /** Types a command; the answer's body, empty where there is none. */
  JsonNode type(String user, String text) {
    return type(user, "C1", text);
  }

  JsonNode type(String user, String channel, String text) {
    return send(
        Encoded.form(
            Map.of(
                "command", "/ecomind",
                "text", text,
                "team_id", "T1",
                "channel_id", channel,
                "user_id", user,
                "trigger_id", "1.2.3",
                "response_url", "https://hooks.slack.com/commands/1")));
  }

  /** Types a command and reads the text of the answer. */
  String said(String user, String text) {
    return type(user, text).path("text").asText();
  }

  /** Presses a button or chooses from a menu, in a message that only the user sees. */
  void press(String user, String action, String value) {
    ObjectNode pressed = JSON.createObjectNode().put("type", "button").put("value", value);
    act(user, pressed.put("action_id", action).put("block_id", "b"));
  }

  /** Chooses people: one where the select takes one. */
  void choose(String user, String action, String block, String... chosen) {
    ObjectNode selected = JSON.createObjectNode().put("action_id", action).put("block_id", block);
    if (action.equals("role.leads")) {
      ArrayNode all = selected.put("type", "multi_users_select").putArray("selected_users");
      List.of(chosen).forEach(all::add);
    } else {
      selected.put("type", "users_select").put("selected_user", chosen[0]);
    }
    act(user, selected);
  }

  /** Presses a button in a modal. */
  void pressIn(JsonNode view, String user, String action, String value) {
    ObjectNode pressed = JSON.createObjectNode().put("type", "button").put("value", value);
    actIn(view, user, pressed.put("action_id", action).put("block_id", "b"));
  }

  /** Uses something in a modal or on the home tab. */
  void actIn(JsonNode view, String user, ObjectNode action) {
    ObjectNode payload = payload("block_actions", user).put("trigger_id", "1.2.3");
    payload.putObject("container").put("type", "view").put("view_id", "V1");
    payload.set("view", ((ObjectNode) view.deepCopy()).put("id", "V1"));
    payload.putArray("actions").add(action);
    send("payload=" + Encoded.text(payload.toString()));
  }

  private void act(String user, ObjectNode action) {
    ObjectNode payload = payload("block_actions", user).put("trigger_id", "1.2.3");
    payload.put("response_url", "https://hooks.slack.com/actions/1");
    payload.putObject("channel").put("id", "C1");
    payload.putObject("container").put("type", "message").put("is_ephemeral", true);
    payload.putArray("actions").add(action);
    send("payload=" + Encoded.text(payload.toString()));
  }

  /** Runs a shortcut on a message with these files. */
  void shortcut(String user, ObjectNode... attached) {
    ObjectNode payload = payload("message_action", user).put("callback_id", "import_review");
    payload.put("trigger_id", "1.2.3").put("message_ts", "1.2");
    payload.put("response_url", "https://hooks.slack.com/app/1");
    payload.putObject("channel").put("id", "C1");
    payload.putObject("message").put("ts", "1.2").putArray("files").addAll(List.of(attached));
    send("payload=" + Encoded.text(payload.toString()));
  }

  /** Types into a searching select of a modal; the options that are offered. */
  JsonNode suggest(String user, JsonNode view, String field, String typed) {
    ObjectNode payload = payload("block_suggestion", user);
    payload.put("action_id", field).put("block_id", field).put("value", typed);
    payload.set("view", view);
    return send("payload=" + Encoded.text(payload.toString()));
  }

  /** Submits a view with values by field; each field's block has the same id. */
  JsonNode submit(String user, JsonNode view, Map<String, ObjectNode> values) {
    ObjectNode payload = payload("view_submission", user);
    ObjectNode submitted = view.deepCopy();
    submitted.put("id", "V1").put("team_id", "T1");
    ObjectNode state = submitted.putObject("state").putObject("values");
    values.forEach((field, value) -> state.putObject(field).set(field, value));
    payload.set("view", submitted);
    return send("payload=" + Encoded.text(payload.toString()));
  }

  static ObjectNode text(String value) {
    return JSON.createObjectNode().put("type", "plain_text_input").put("value", value);
  }

  static ObjectNode files(ObjectNode... files) {
    ObjectNode input = JSON.createObjectNode().put("type", "file_input");
    input.putArray("files").addAll(List.of(files));
    return input;
  }

  static ObjectNode option(String value) {
    ObjectNode select = JSON.createObjectNode().put("type", "static_select");
    select.putObject("selected_option").put("value", value);
    return select;
  }

  static ObjectNode user(String value) {
    return JSON.createObjectNode().put("type", "users_select").put("selected_user", value);
  }

  static ObjectNode day(String value) {
    return JSON.createObjectNode().put("type", "datepicker").put("selected_date", value);
  }

  void event(ObjectNode event) {
    ObjectNode payload = JSON.createObjectNode().put("type", "event_callback");
    payload.put("team_id", "T1").put("event_id", "Ev" + ++events).set("event", event);
    payload.putArray("authorizations").addObject().put("user_id", BOT).put("is_bot", true);
    send(payload.toString());
  }

  private static ObjectNode payload(String type, String user) {
    ObjectNode payload = JSON.createObjectNode().put("type", type);
    payload.putObject("team").put("id", "T1");
    payload.putObject("user").put("id", user);
    return payload;
  }

  private JsonNode send(String body) {
    try {
      Response response =
          app.bolt()
              .run(
                  new SlackRequestParser(app.bolt().config())
                      .parse(
                          SlackRequestParser.HttpRequest.builder()
                              .requestUri("/slack/events")
                              .requestBody(body)
                              .headers(new RequestHeaders(Map.of()))
                              .build()));
      if (response.getStatusCode() != 200) {
        throw new AssertionError("HTTP " + response.getStatusCode());
      }
      String answer = Optional.ofNullable(response.getBody()).orElse("");
      return answer.isEmpty() ? JSON.missingNode() : JSON.readTree(answer);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    app.close();
  }
}
