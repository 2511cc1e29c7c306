package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.UserId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Who may hold a role: the one full member who is called so, or who says to be that. Where several
 * come into question nobody is suggested.
 */
final class SuggestedHolder {
  /** From the surest sign to the weakest; the first that fits anybody decides. */
  private static final List<BiPredicate<String, Member>> SIGNS =
      List.of(
          (role, member) ->
              bare(member.handle()).equals(role) || bare(member.realName()).equals(role),
          (role, member) -> bare(member.title()).equals(role),
          (role, member) -> words(member.title()).containsAll(words(role)));

  private SuggestedHolder() {}

  static Optional<UserId> of(String role, List<Member> members) {
    String wanted = bare(role);
    return wanted.isEmpty()
        ? Optional.empty()
        : SIGNS.stream()
            .map(
                sign ->
                    members.stream()
                        .filter(Member::isFull)
                        .filter(member -> sign.test(wanted, member))
                        .toList())
            .filter(found -> !found.isEmpty())
            .findFirst()
            .filter(found -> found.size() == 1)
            .map(found -> found.get(0).id());
  }

  private static String bare(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("@") ? lower.substring(1) : lower;
  }

  private static Set<String> words(String text) {
    return Arrays.stream(bare(text).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
