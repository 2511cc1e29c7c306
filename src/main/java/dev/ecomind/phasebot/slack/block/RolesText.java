package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.AssignRole;
import dev.ecomind.phasebot.project.Roles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Roles, their deputies and the leads in words. */
public final class RolesText {
  private RolesText() {}

  /** A role with its holder and deputy, in two lines. */
  static String held(Roles.Held held) {
    String holder = held.holder().map(Mrkdwn::mention).orElse("nobody yet");
    String deputy = held.deputy().map(person -> ", deputy " + Mrkdwn.mention(person)).orElse("");
    return Mrkdwn.bold(held.role(), 150) + "\n" + holder + deputy;
  }

  public static String given(AssignRole.Assigned assigned) {
    Optional<UserId> before = assigned.before().filter(old -> !old.equals(assigned.holder()));
    return "✅ %s is now held by %s%s."
        .formatted(
            Mrkdwn.bold(assigned.role(), 150), Mrkdwn.mention(assigned.holder()), was(before));
  }

  public static String deputized(AssignRole.Deputized done) {
    String role = Mrkdwn.bold(done.role(), 150);
    return done.deputy()
        .map(
            deputy ->
                "✅ %s may now act for the %s%s."
                    .formatted(
                        Mrkdwn.mention(deputy),
                        role,
                        was(done.before().filter(old -> !old.equals(deputy)))))
        .orElseGet(() -> "✅ Nobody acts for the %s now%s.".formatted(role, was(done.before())));
  }

  public static String led(List<UserId> leads) {
    return leads.isEmpty()
        ? "✅ The administrators of this workspace lead the project now."
        : "✅ The project is led by %s now; being an administrator of the workspace no longer counts."
            .formatted(people(leads));
  }

  static String people(List<UserId> people) {
    return people.stream().map(Mrkdwn::mention).collect(Collectors.joining(", "));
  }

  private static String was(Optional<UserId> before) {
    return before.map(old -> " (before: " + Mrkdwn.mention(old) + ")").orElse("");
  }
}
