package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.UserId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who may hold a role: the one full member who is called so, who is alone in a group of that name,
 * or who says to be that. Where several come into question nobody is suggested.
 */
final class SuggestedHolder {
  private final List<Member> members;
  private final List<Group> groups;

  SuggestedHolder(List<Member> members, List<Group> groups) {
    this.members = members.stream().filter(Member::isFull).toList();
    this.groups = List.copyOf(groups);
  }

  /** From the surest sign to the weakest; the first that fits anybody decides. */
  private enum Sign {
    NAME,
    GROUP,
    TITLE,
    TITLE_WORDS
  }

  Optional<UserId> of(String role) {
    List<String> wanted = words(role);
    return wanted.isEmpty()
        ? Optional.empty()
        : Stream.of(Sign.values())
            .map(sign -> fitting(sign, wanted))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .filter(found -> found.size() == 1)
            .map(found -> found.get(0).id());
  }

  private List<Member> fitting(Sign sign, List<String> role) {
    List<UserId> grouped = sign == Sign.GROUP ? grouped(role) : List.of();
    return members.stream()
        .filter(
            member ->
                switch (sign) {
                  case NAME ->
                      words(member.handle()).equals(role) || words(member.realName()).equals(role);
                  case GROUP -> grouped.contains(member.id());
                  case TITLE -> words(member.title()).equals(role);
                  case TITLE_WORDS -> words(member.title()).containsAll(role);
                })
        .toList();
  }

  private List<UserId> grouped(List<String> role) {
    return groups.stream()
        .filter(group -> words(group.handle()).equals(role) || words(group.name()).equals(role))
        .flatMap(group -> group.people().stream())
        .toList();
  }

  /** A handle has hyphens or dots where a name has spaces. */
  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
