package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.plan.Facts;
import dev.ecomind.phasebot.review.ItemId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Roles with the people who hold them. */
final class OwnerText {
  private OwnerText() {}

  /** Who owes an item: the person it was assigned to, else the roles that the review names. */
  static String of(ItemId item, List<String> roles, Facts facts) {
    return Optional.ofNullable(facts.assigned().get(item))
        .map(Mrkdwn::mention)
        .orElseGet(() -> of(roles, facts));
  }

  private static String of(List<String> roles, Facts facts) {
    return roles.isEmpty()
        ? "nobody is named"
        : roles.stream().map(role -> of(role, facts)).collect(Collectors.joining(", "));
  }

  static String of(String role, Facts facts) {
    String holder = facts.holder(role).map(Mrkdwn::mention).orElse("nobody yet");
    return Mrkdwn.bold(role, 80) + " (" + holder + ")";
  }
}
