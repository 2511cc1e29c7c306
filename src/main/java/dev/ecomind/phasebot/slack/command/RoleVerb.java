package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Refusal;
import dev.ecomind.phasebot.slack.block.RolesPage;
import java.util.List;
import java.util.Optional;

/** Shows who holds which role, and gives a role to somebody. */
final class RoleVerb implements Verb {
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
        "role [\"{role}\" @user|suggested]",
        "who holds which role; a lead gives one to somebody",
        "/ecomind role \"{role}\" @dana",
        "A lead; the list is for everybody",
        "*Roles*, with a select a role");
  }

  @Override
  public Reply answer(Ask ask) {
    int count = ask.line().words().size();
    if (count == 1 && ask.line().has("suggested")) {
      return useCases
          .assignRole()
          .acceptSuggested(ask.caller())
          .then(given -> useCases.assignRole().list(ask.caller()))
          .fold(
              roles -> Reply.say(RolesPage.of(roles, 1)),
              refusal -> Reply.refused(refusal, "role"));
    }
    if (count < 2) {
      return useCases
          .assignRole()
          .list(ask.caller())
          .fold(
              roles -> Reply.say(RolesPage.of(roles, ask.line().page())),
              refusal -> Reply.refused(refusal, "role"));
    }
    String role = String.join(" ", ask.line().words().subList(0, count - 1));
    String word = ask.line().words().get(count - 1);
    Optional<UserId> person = lookup.person(word);
    if (person.isEmpty()) {
      return Reply.refused(unknownPerson(role, word), "role");
    }
    return useCases
        .assignRole()
        .assign(ask.caller(), role, person.get())
        .fold(
            assigned -> Reply.say(RolesPage.assigned(assigned)),
            refusal -> Reply.refused(refusal, "role"));
  }

  private static Refusal unknownPerson(String role, String word) {
    return Refusal.of(
        Refusal.Kind.UNKNOWN,
        "I read role \"%s\" and person \"%s\", whom I do not know. Nothing was changed."
            .formatted(role, word),
        "/ecomind role \"%s\" @name".formatted(role));
  }
}
