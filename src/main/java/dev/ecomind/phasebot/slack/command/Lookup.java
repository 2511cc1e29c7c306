package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Ledger;
import dev.ecomind.phasebot.project.Member;
import dev.ecomind.phasebot.project.Members;
import dev.ecomind.phasebot.project.Snapshot;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an answer needs besides the project: the people, the posted records, the time. */
public record Lookup(Members members, Ledger ledger, Clock clock) {
  private static final Pattern MENTION = Pattern.compile("<@([UW][A-Z0-9]{1,39})(\\|[^>]*)?>");

  private ZoneId zone(UserId user) {
    return members.find(user).map(Member::zone).orElse(ZoneOffset.UTC);
  }

  /** The zone that the person chose for the project, else Slack's. */
  public ZoneId zone(Snapshot project, UserId user) {
    return project.facts().preferences(user).zone().orElseGet(() -> zone(user));
  }

  public LocalDate today(Snapshot project, UserId user) {
    return now(project, user).toLocalDate();
  }

  ZonedDateTime now(Snapshot project, UserId user) {
    return clock.instant().atZone(zone(project, user));
  }

  /** Whom a word names: an escaped mention, or a handle with or without the at sign. */
  Optional<UserId> person(String word) {
    Matcher mention = MENTION.matcher(word);
    if (mention.matches()) {
      return Optional.of(new UserId(mention.group(1)));
    }
    String handle = word.startsWith("@") ? word.substring(1) : word;
    return members.all().stream()
        .filter(member -> member.handle().equalsIgnoreCase(handle))
        .map(Member::id)
        .findFirst();
  }
}
