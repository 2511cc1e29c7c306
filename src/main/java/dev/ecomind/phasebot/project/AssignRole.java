package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.UserId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says who holds a role. */
public final class AssignRole {
  private final ChangeProject changing;
  private final ReadProject reading;
  private final Permissions permissions;
  private final Members members;

  public AssignRole(
      Projects projects, ReadProject reading, Permissions permissions, Members members) {
    this.changing = new ChangeProject(projects, reading);
    this.reading = reading;
    this.permissions = permissions;
    this.members = members;
  }

  /** Who holds it now, and who did before. */
  public record Assigned(String role, UserId holder, Optional<UserId> before) {}

  /** The roles that the document names, each with its holder. */
  public Outcome<List<Held>> list(Caller caller) {
    return reading.open(caller).then(project -> Outcome.done(held(project)));
  }

  /**
   * A role and who holds it.
   *
   * @param suggested who may hold it, by name or title, while nobody does
   */
  public record Held(String role, Optional<UserId> holder, Optional<UserId> suggested) {}

  /** Gives every role that nobody holds to the person suggested for it. */
  public Outcome<List<Assigned>> acceptSuggested(Caller caller) {
    return changing.by(
        caller,
        project ->
            permissions
                .lead(caller.user(), "assign roles")
                .map(refusal -> Change.none(Outcome.<List<Assigned>>refused(refusal)))
                .orElseGet(() -> accepted(project)));
  }

  private Change<Outcome<List<Assigned>>> accepted(Snapshot project) {
    List<Assigned> given =
        held(project).stream()
            .flatMap(
                one ->
                    one.suggested().stream()
                        .map(holder -> new Assigned(one.role(), holder, Optional.empty())))
            .toList();
    List<Fact> facts =
        given.stream().map(one -> (Fact) new Fact.RoleAssigned(one.role(), one.holder())).toList();
    return given.isEmpty()
        ? Change.none(
            Outcome.refused(
                Refusal.of(
                    Refusal.Kind.ALREADY,
                    "Nobody is suggested for a role that is free.",
                    "/ecomind role")))
        : Change.of(facts, Outcome.done(given));
  }

  private List<Held> held(Snapshot project) {
    List<Member> all = members.all();
    return project.review().roles().stream()
        .map(
            role -> {
              Optional<UserId> holder = project.facts().holder(role);
              return new Held(
                  role,
                  holder,
                  holder.isPresent() ? Optional.empty() : SuggestedHolder.of(role, all));
            })
        .toList();
  }

  public Outcome<Assigned> assign(Caller caller, String role, UserId holder) {
    return changing.by(caller, current -> act(current, caller, role, holder));
  }

  private Change<Outcome<Assigned>> act(
      Snapshot project, Caller caller, String words, UserId holder) {
    Optional<Refusal> refusal =
        permissions
            .lead(caller.user(), "assign roles")
            .or(() -> unknownRole(project, words))
            .or(() -> Permissions.cannotHold(members, holder));
    if (refusal.isPresent()) {
      return Change.none(Outcome.refused(refusal.get()));
    }
    String role = named(project, words).orElseThrow();
    Optional<UserId> before = project.facts().holder(role);
    Outcome<Assigned> done = Outcome.done(new Assigned(role, holder, before));
    return before.equals(Optional.of(holder))
        ? Change.none(done)
        : Change.of(List.of(new Fact.RoleAssigned(role, holder)), done);
  }

  private static Optional<String> named(Snapshot project, String words) {
    List<String> roles = project.review().roles();
    Optional<String> whole =
        roles.stream().filter(role -> role.equalsIgnoreCase(words.strip())).findFirst();
    List<String> begun =
        roles.stream()
            .filter(
                role ->
                    role.toLowerCase(Locale.ROOT)
                        .startsWith(words.strip().toLowerCase(Locale.ROOT)))
            .toList();
    return whole.or(() -> begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty());
  }

  private static Optional<Refusal> unknownRole(Snapshot project, String words) {
    if (named(project, words).isPresent()) {
      return Optional.empty();
    }
    List<String> roles = project.review().roles();
    String known = roles.stream().map(role -> "*" + role + "*").collect(Collectors.joining(", "));
    return Optional.of(
        new Refusal(
            Refusal.Kind.UNKNOWN,
            "I read role \"%s\". The review names %s. Nothing was changed."
                .formatted(words, known.isEmpty() ? "no role" : known),
            Nearest.to(words, roles).map("/ecomind role \"%s\" @user"::formatted)));
  }
}
