package dev.ecomind.phasebot.slack.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.FakeMembers;
import dev.ecomind.phasebot.project.Group;
import dev.ecomind.phasebot.project.Member;
import dev.ecomind.phasebot.slack.client.FakeSlack.Reply;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DirectoryTest {
  private final FakeSlack slack = new FakeSlack();
  private final SlackHttp http = new SlackHttp(slack.apiUrl());
  private final WebApi api = new WebApi(http, "xoxb-1");
  private final Background background = new Background();
  private final Identity identity = new Identity(api);
  private final FakeMembers members = new FakeMembers();
  private final Directory directory =
      new Directory(api, members, ZoneOffset.UTC, identity, background);

  @AfterEach
  void close() {
    background.close();
    http.close();
    slack.close();
  }

  @Test
  void keep_readsEveryPage() {
    slack.answering(
        "users.list",
        call ->
            new Reply(
                200,
                Map.of(),
                call.field("cursor").isEmpty()
                    ? "{\"ok\":true,\"members\":[{\"id\":\"U1\",\"name\":\"ana\"}],"
                        + "\"response_metadata\":{\"next_cursor\":\"more\"}}"
                    : "{\"ok\":true,\"members\":[{\"id\":\"U2\",\"name\":\"ben\"}]}"));

    directory.keep();

    Eventually.until("both pages are kept", () -> members.all().size() == 2);
    assertThat(members.all()).extracting(Member::handle).containsExactly("ana", "ben");
  }

  @Test
  void keep_readsGroupsThatAreInUse() {
    slack
        .answering("users.list", "{\"ok\":true,\"members\":[{\"id\":\"U1\"}]}")
        .answering(
            "usergroups.list",
            "{\"ok\":true,\"usergroups\":["
                + "{\"handle\":\"devops-lead\",\"name\":\"DevOps Lead\",\"users\":[\"U1\"],"
                + "\"date_delete\":0},"
                + "{\"handle\":\"old\",\"name\":\"Old\",\"users\":[\"U1\"],\"date_delete\":5}]}");

    directory.keep();

    Eventually.until("the group is kept", () -> !members.groups().isEmpty());
    assertThat(members.groups())
        .containsExactly(new Group("devops-lead", "DevOps Lead", List.of(new UserId("U1"))));
  }

  @Test
  void keep_withoutSightOfGroupsStillKeepsPeople() {
    slack
        .answering("users.list", "{\"ok\":true,\"members\":[{\"id\":\"U1\"}]}")
        .answering("usergroups.list", "{\"ok\":false,\"error\":\"missing_scope\"}");

    directory.keep();

    Eventually.until("groups were asked for", () -> slack.calls("usergroups.list").size() == 1);
    assertThat(members.find(new UserId("U1"))).isPresent();
    assertThat(members.groups()).isEmpty();
  }

  @Test
  void keep_triesAgainWhileSlackIsDown() {
    AtomicInteger asked = new AtomicInteger();
    slack.answering(
        "users.list",
        call ->
            asked.incrementAndGet() < 3
                ? new Reply(503, Map.of(), "")
                : new Reply(200, Map.of(), "{\"ok\":true,\"members\":[{\"id\":\"U1\"}]}"));

    directory.keep(new BackOff(Duration.ofMillis(1), Duration.ofMillis(5)));

    Eventually.until("the member is kept", () -> members.find(new UserId("U1")).isPresent());
    assertThat(slack.calls("users.list")).hasSize(3);
  }

  @Test
  void keep_knowsStrangersOnceTheBotKnowsItsTeam() {
    slack
        .answering("auth.test", "{\"ok\":true,\"user_id\":\"U9\",\"team_id\":\"T1\"}")
        .answering("users.list", "{\"ok\":true,\"members\":[{\"id\":\"U1\",\"team_id\":\"T2\"}]}");
    identity.keep(background);

    directory.keep();

    Eventually.until("the member is kept", () -> members.find(new UserId("U1")).isPresent());
    assertThat(members.find(new UserId("U1")))
        .map(Member::standing)
        .contains(Member.Standing.EXTERNAL);
  }

  @Test
  void refresh_readsOnePerson() {
    slack.answering(
        "users.info",
        "{\"ok\":true,\"user\":{\"id\":\"U1\",\"name\":\"ana\",\"tz\":\"Asia/Tokyo\"}}");

    directory.refresh(new UserId("U1"));

    Eventually.until("the member is kept", () -> members.find(new UserId("U1")).isPresent());
    assertThat(slack.calls("users.info").get(0).field("user")).isEqualTo("U1");
  }

  @Test
  void identity_isEmptyUntilSlackAnswersAndSaysWhy() {
    slack.answering("auth.test", "{\"ok\":false,\"error\":\"invalid_auth\"}");

    identity.keep(background);

    Eventually.until("the problem is known", () -> identity.problem().isPresent());
    assertThat(identity.problem()).contains("invalid_auth");
    assertThat(identity.account()).isEmpty();
  }

  @Test
  void identity_isWhatSlackTells() {
    slack.answering(
        "auth.test",
        "{\"ok\":true,\"user_id\":\"U9\",\"bot_id\":\"B9\",\"team_id\":\"T1\",\"user\":\"eco\"}");

    identity.keep(background);

    Eventually.until("the account is known", () -> identity.account().isPresent());
    assertThat(identity.account()).isEqualTo(Optional.of(new Identity.Account("U9", "B9", "T1")));
  }
}
