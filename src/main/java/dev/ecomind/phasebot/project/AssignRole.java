package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.UserId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says who holds a role, who may act for the holder, and who leads the project. */
public final class AssignRole {
  private static final String ATTEMPT = "assign roles";
  private static final int MOST_LEADS = 20;

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

  /** Who may act for its holder now, and who could before. */
  public record Deputized(String role, Optional<UserId> deputy, Optional<UserId> before) {}

  public Outcome<Roles> list(Caller caller) {
    return reading.open(caller).then(project -> Outcome.done(Roles.of(project, members)));
  }

  /** Gives every role that nobody holds to the person suggested for it. */
  public Outcome<List<Assigned>> acceptSuggested(Caller caller) {
    return changing.by(
        caller,
        project ->
            permissions
                .lead(project, caller.user(), ATTEMPT)
                .map(refusal -> Change.none(Outcome.<List<Assigned>>refused(refusal)))
                .orElseGet(() -> accepted(project)));
  }

  private Change<Outcome<List<Assigned>>> accepted(Snapshot project) {
    List<Assigned> given =
        Roles.of(project, members).held().stream()
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

  public Outcome<Assigned> assign(Caller caller, String role, UserId holder) {
    return changing.by(
        caller,
        project ->
            permissions
                .lead(project, caller.user(), ATTEMPT)
                .or(() -> Permissions.cannotHold(members, holder))
                .map(Outcome::<String>refused)
                .orElseGet(() -> named(project, role))
                .fold(
                    name -> given(project, name, holder),
                    refusal -> Change.none(Outcome.refused(refusal))));
  }

  private static Change<Outcome<Assigned>> given(Snapshot project, String role, UserId holder) {
    Optional<UserId> before = project.facts().holder(role);
    return change(
        before.equals(Optional.of(holder)),
        new Fact.RoleAssigned(role, holder),
        new Assigned(role, holder, before));
  }

  /**
   * Names who may act for the holder of a role; the holder may do so too.
   *
   * @param deputy empty for nobody
   */
  public Outcome<Deputized> deputize(Caller caller, String role, Optional<UserId> deputy) {
    return changing.by(
        caller,
        project ->
            named(project, role)
                .then(
                    name ->
                        notHolder(project, caller, name)
                            .or(
                                () ->
                                    deputy.flatMap(
                                        person -> Permissions.cannotHold(members, person)))
                            .map(Outcome::<String>refused)
                            .orElseGet(() -> Outcome.done(name)))
                .fold(
                    name -> deputized(project, name, deputy),
                    refusal -> Change.none(Outcome.refused(refusal))));
  }

  private Optional<Refusal> notHolder(Snapshot project, Caller caller, String role) {
    boolean holds =
        permissions.member(caller.user(), ATTEMPT).isEmpty()
            && project.facts().holder(role).equals(Optional.of(caller.user()));
    return holds ? Optional.empty() : permissions.lead(project, caller.user(), ATTEMPT);
  }

  private static Change<Outcome<Deputized>> deputized(
      Snapshot project, String role, Optional<UserId> deputy) {
    Optional<UserId> before = project.facts().deputy(role);
    return change(
        before.equals(deputy),
        new Fact.DeputyNamed(role, deputy),
        new Deputized(role, deputy, before));
  }

  /**
   * Names who leads the project.
   *
   * @param leads empty lets the workspace's administrators lead
   */
  public Outcome<List<UserId>> nameLeads(Caller caller, List<UserId> leads) {
    List<UserId> wanted = leads.stream().distinct().toList();
    return changing.by(
        caller,
        project ->
            permissions
                .lead(project, caller.user(), "name the leads")
                .or(() -> tooMany(wanted))
                .or(() -> wanted.stream().flatMap(this::cannotLead).findFirst())
                .map(refusal -> Change.none(Outcome.<List<UserId>>refused(refusal)))
                .orElseGet(
                    () ->
                        change(
                            project.facts().leads().equals(wanted),
                            new Fact.LeadsNamed(wanted),
                            wanted)));
  }

  private Stream<Refusal> cannotLead(UserId lead) {
    return Permissions.cannotHold(members, lead).stream();
  }

  private static Optional<Refusal> tooMany(List<UserId> leads) {
    return leads.size() <= MOST_LEADS
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                Refusal.Kind.UNKNOWN,
                "I read %d leads; a project has at most %d. Nothing was changed."
                    .formatted(leads.size(), MOST_LEADS)));
  }

  private static <T> Change<Outcome<T>> change(boolean already, Fact fact, T done) {
    return already ? Change.none(Outcome.done(done)) : Change.of(List.of(fact), Outcome.done(done));
  }

  /** The role that words name: whole, or by a beginning that only one has. */
  private static Outcome<String> named(Snapshot project, String words) {
    List<String> roles = project.review().roles();
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    Optional<String> whole =
        roles.stream().filter(role -> role.equalsIgnoreCase(wanted)).findFirst();
    List<String> begun =
        roles.stream().filter(role -> role.toLowerCase(Locale.ROOT).startsWith(wanted)).toList();
    return whole
        .or(() -> begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty())
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused(unknown(words, roles)));
  }

  private static Refusal unknown(String words, List<String> roles) {
    String known = roles.stream().map(role -> "*" + role + "*").collect(Collectors.joining(", "));
    return new Refusal(
        Refusal.Kind.UNKNOWN,
        "I read role \"%s\". The review names %s. Nothing was changed."
            .formatted(words, known.isEmpty() ? "no role" : known),
        Nearest.to(words, roles).map("/ecomind role \"%s\" @user"::formatted));
  }
}
