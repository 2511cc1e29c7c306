package dev.ecomind.phasebot.slack.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.methods.Methods;
import java.time.Duration;
import java.util.Optional;
import okhttp3.FormBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who the bot is in its workspace, asked in the background so that no request waits for it. */
public final class Identity {
  private static final Logger LOG = LoggerFactory.getLogger(Identity.class);
  private static final Duration PERIOD = Duration.ofHours(1);

  private final WebApi api;
  private volatile Optional<Account> account = Optional.empty();
  private volatile Optional<String> problem = Optional.empty();

  public Identity(WebApi api) {
    this.api = api;
  }

  /** Asks now, again until Slack answers, and then every hour. */
  public void keep(Background background) {
    keep(background, BackOff.usual());
  }

  void keep(Background background, BackOff backOff) {
    background.keep(Methods.AUTH_TEST, PERIOD, backOff, this::ask);
  }

  /** The account as Slack last told; empty until it did. */
  public Optional<Account> account() {
    return account;
  }

  /** Why the last question had no answer, such as {@code invalid_auth}; empty when it had. */
  public Optional<String> problem() {
    return problem;
  }

  private Answer ask() {
    Answer answer = api.call(Methods.AUTH_TEST, new FormBody.Builder());
    Optional<Account> told = answer.given().map(Identity::read);
    if (told.isPresent() && !told.equals(account)) {
      LOG.info("Slack knows the bot: {}", told.get());
    }
    problem = told.isPresent() ? Optional.empty() : Optional.of(answer.problem());
    account = told.or(() -> account);
    return answer;
  }

  private static Account read(JsonNode body) {
    return new Account(
        body.path("user_id").asText(), body.path("bot_id").asText(), body.path("team_id").asText());
  }

  /**
   * The bot's own account.
   *
   * @param user the bot's user id
   * @param bot the id under which its messages stand
   * @param team the workspace
   */
  public record Account(String user, String bot, String team) {}
}
