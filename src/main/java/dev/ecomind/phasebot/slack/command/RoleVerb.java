package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.AssignRole;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.project.Refusal;
import dev.ecomind.phasebot.project.Roles;
import dev.ecomind.phasebot.slack.block.RolesPage;
import dev.ecomind.phasebot.slack.block.RolesText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Shows who holds which role, and names holders, their deputies and the leads. */
final class RoleVerb implements Verb {
  private static final String NOBODY = "nobody";
  private static final Set<String> LEADS = Set.of("lead", "leads");
  private static final Set<String> DEPUTY = Set.of("deputy", "delegate");

  private final UseCases useCases;
  private final Lookup lookup;

  RoleVerb(UseCases useCases, Lookup lookup) {
    this.useCases = useCases;
    this.lookup = lookup;
  }

  @Override
  public Spec spec() {
    return new Spec(
        "role",
        List.of("roles"),
        "role [\"{role}\" [deputy] @user|leads @user …|suggested]",
        "who holds which role and who may act for them; who leads the project",
        "/ecomind role \"{role}\" @dana",
        "A lead, and holders for their own deputy; the list is for everybody",
        "*Roles*, with selects for each role and for the leads");
  }

  @Override
  public Reply answer(Ask ask) {
    List<String> words = ask.line().words();
    if (words.size() == 1 && ask.line().has("suggested")) {
      return roles()
          .acceptSuggested(ask.caller())
          .then(given -> roles().list(ask.caller()))
          .fold(list -> Reply.say(RolesPage.of(list, 1)), RoleVerb::refused);
    }
    if (words.size() < 2) {
      return roles()
          .list(ask.caller())
          .fold(list -> Reply.say(RolesPage.of(list, ask.line().page())), RoleVerb::refused);
    }
    return change(ask, words).fold(done -> Reply.say(RolesPage.changed(done)), RoleVerb::refused);
  }

  private AssignRole roles() {
    return useCases.assignRole();
  }

  private static Reply refused(Refusal refusal) {
    return Reply.refused(refusal, "role");
  }

  /** What was done, in words. */
  private Outcome<String> change(Ask ask, List<String> words) {
    return roles()
        .list(ask.caller())
        .then(
            known ->
                isIn(LEADS, words.get(0)) && !isRole(known, words)
                    ? lead(ask, words.subList(1, words.size()))
                    : hold(ask, words));
  }

  private Outcome<String> lead(Ask ask, List<String> words) {
    List<UserId> people = new ArrayList<>();
    boolean nobody = words.size() == 1 && words.get(0).equalsIgnoreCase(NOBODY);
    for (String word : nobody ? List.<String>of() : words) {
      Optional<UserId> person = lookup.person(word);
      if (person.isEmpty()) {
        return Outcome.refused(unknown("leads", word, "/ecomind role leads @name"));
      }
      people.add(person.get());
    }
    return roles()
        .nameLeads(ask.caller(), people)
        .then(leads -> Outcome.done(RolesText.led(leads)));
  }

  private Outcome<String> hold(Ask ask, List<String> words) {
    String word = words.get(words.size() - 1);
    boolean deputizes = words.size() > 2 && isIn(DEPUTY, words.get(words.size() - 2));
    String role = String.join(" ", words.subList(0, words.size() - (deputizes ? 2 : 1)));
    Optional<UserId> person = lookup.person(word);
    if (person.isEmpty() && !(deputizes && word.equalsIgnoreCase(NOBODY))) {
      return Outcome.refused(
          unknown("role \"" + role + "\"", word, "/ecomind role \"%s\" @name".formatted(role)));
    }
    return deputizes
        ? roles()
            .deputize(ask.caller(), role, person)
            .then(done -> Outcome.done(RolesText.deputized(done)))
        : roles()
            .assign(ask.caller(), role, person.orElseThrow())
            .then(done -> Outcome.done(RolesText.given(done)));
  }

  /** A review may call one of its roles so. */
  private static boolean isRole(Roles roles, List<String> words) {
    String name = String.join(" ", words.subList(0, words.size() - 1));
    return roles.held().stream().map(Roles.Held::role).anyMatch(name::equalsIgnoreCase);
  }

  private static boolean isIn(Set<String> words, String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Refusal unknown(String meant, String word, String instead) {
    return Refusal.of(
        Refusal.Kind.UNKNOWN,
        "I read %s and person \"%s\", whom I do not know. Nothing was changed."
            .formatted(meant, word),
        instead);
  }
}
