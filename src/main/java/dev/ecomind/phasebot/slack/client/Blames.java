package dev.ecomind.phasebot.slack.client;

import dev.ecomind.phasebot.project.Courier.Blame;
import java.util.Map;
import java.util.Set;

/** What each of Slack's error names speaks against. */
final class Blames {
  private static final Map<Blame, Set<String>> NAMES =
      Map.of(
          Blame.WORKSPACE,
          Set.of(
              "access_denied",
              "accesslimited",
              "account_inactive",
              "app_access_restricted",
              "ekm_access_denied",
              "enterprise_is_restricted",
              "invalid_auth",
              "missing_scope",
              "no_permission",
              "not_allowed_token_type",
              "not_authed",
              "org_login_required",
              "team_access_not_granted",
              "token_expired",
              "token_revoked",
              "two_factor_setup_required"),
          Blame.RECIPIENT,
          Set.of(
              "cannot_dm_bot",
              "channel_is_limited_access",
              "channel_not_found",
              "duplicate_channel_not_found",
              "invalid_user_combination",
              "is_archived",
              "is_inactive",
              "messages_tab_disabled",
              "method_not_supported_for_channel_type",
              "not_in_channel",
              "user_disabled",
              "user_not_found",
              "user_not_visible",
              "users_not_found"),
          Blame.MESSAGE,
          Set.of(
              "attachment_payload_limit_exceeded",
              "http_413",
              "invalid_blocks",
              "invalid_blocks_format",
              "invalid_metadata_format",
              "invalid_metadata_schema",
              "markdown_text_conflict",
              "metadata_too_large",
              "msg_blocks_too_long",
              "msg_too_long",
              "no_text",
              "too_many_attachments"));

  private Blames() {}

  /** An error without a known name blames nobody: what waits is then tried again, not given up. */
  static Blame of(String error) {
    if (error.startsWith("restricted_action")) {
      return Blame.RECIPIENT;
    }
    return NAMES.entrySet().stream()
        .filter(entry -> entry.getValue().contains(error))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Blame.NOBODY);
  }
}
