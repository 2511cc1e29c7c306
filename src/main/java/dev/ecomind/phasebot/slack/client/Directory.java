package dev.ecomind.phasebot.slack.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.methods.Methods;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Members;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.FormBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps our copy of the workspace's people up with Slack's, never while a request waits. */
public final class Directory {
  private static final Logger LOG = LoggerFactory.getLogger(Directory.class);
  private static final Duration PERIOD = Duration.ofHours(1);
  private static final int PAGE = 200;
  private static final int MOST_PAGES = 1_000;
  private static final int MOST_WAITING = 1_000;

  private final WebApi api;
  private final Members members;
  private final ZoneId fallback;
  private final Identity identity;
  private final Background background;
  private final Set<UserId> waiting = ConcurrentHashMap.newKeySet();

  /**
   * @param fallback the zone of those who have told Slack none
   */
  public Directory(
      WebApi api, Members members, ZoneId fallback, Identity identity, Background background) {
    this.api = api;
    this.members = members;
    this.fallback = fallback;
    this.identity = identity;
    this.background = background;
  }

  /** Reads everybody now and every hour. */
  public void keep() {
    keep(BackOff.usual());
  }

  void keep(BackOff backOff) {
    background.keep(Methods.USERS_LIST, PERIOD, backOff, this::readAll);
  }

  /** Reads one person again, soon: someone who changed, or whom we do not know yet. */
  public void refresh(UserId user) {
    if (waiting.size() >= MOST_WAITING || !waiting.add(user)) {
      return;
    }
    background.soon(
        Methods.USERS_INFO,
        () -> {
          waiting.remove(user);
          return readOne(user);
        });
  }

  private Answer readAll() {
    int count = 0;
    String cursor = "";
    for (int page = 0; page < MOST_PAGES; page++) {
      Answer answer = api.call(Methods.USERS_LIST, page(cursor));
      if (answer.given().isEmpty()) {
        return answer;
      }
      JsonNode body = answer.given().get();
      var read = reading().all(body.path("members"));
      members.save(read);
      count += read.size();
      cursor = body.path("response_metadata").path("next_cursor").asText();
      if (cursor.isEmpty()) {
        LOG.info("Read the workspace's people: count={}", count);
        readGroups();
        return answer;
      }
    }
    return new Answer.Refused("too_many_pages");
  }

  /** Groups are a help only; a workspace without them, or that does not show them, has none. */
  private void readGroups() {
    Answer answer =
        api.call(Methods.USERGROUPS_LIST, new FormBody.Builder().add("include_users", "true"));
    answer
        .given()
        .ifPresentOrElse(
            body -> members.saveGroups(GroupReading.all(body.path("usergroups"))),
            () -> LOG.info("Read no user groups: problem={}", answer.problem()));
  }

  private Answer readOne(UserId user) {
    Answer answer = api.call(Methods.USERS_INFO, new FormBody.Builder().add("user", user.text()));
    answer
        .given()
        .flatMap(body -> reading().read(body.path("user")))
        .ifPresent(member -> members.save(List.of(member)));
    return answer;
  }

  private MemberReading reading() {
    return new MemberReading(fallback, identity.account().map(Identity.Account::team));
  }

  private static FormBody.Builder page(String cursor) {
    FormBody.Builder form = new FormBody.Builder().add("limit", Integer.toString(PAGE));
    return cursor.isEmpty() ? form : form.add("cursor", cursor);
  }
}
