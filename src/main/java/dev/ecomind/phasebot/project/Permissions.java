package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Facts;
import dev.ecomind.phasebot.plan.Subject;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.review.ItemId;
import java.util.List;
import java.util.Optional;

/**
 * Who may do what. Asked on every surface and again inside the transaction; who is not known may
 * nothing. A project is led by those whom it names, and while none of them is a full member of the
 * workspace, by its administrators.
 */
public final class Permissions {
  private final Members members;

  public Permissions(Members members) {
    this.members = members;
  }

  public boolean isLead(Facts facts, UserId user) {
    List<UserId> named = named(facts);
    return named.isEmpty() ? isAdministrator(user) : named.contains(user);
  }

  /** Allowed to a lead of the project; else says what was attempted, as in "assign roles". */
  public Optional<Refusal> lead(Snapshot project, UserId user, String attempt) {
    return isLead(project.facts(), user)
        ? Optional.empty()
        : Optional.of(refusal("Only " + leads(project.facts()) + " can " + attempt));
  }

  /** The same where there is no project yet. */
  public Optional<Refusal> firstLead(UserId user, String attempt) {
    return isAdministrator(user)
        ? Optional.empty()
        : Optional.of(refusal("Only " + leads(Facts.none()) + " can " + attempt));
  }

  /** Allowed to every full member; else says what was attempted. */
  public Optional<Refusal> member(UserId user, String attempt) {
    return full(user).isPresent()
        ? Optional.empty()
        : Optional.of(refusal("Only full members of this workspace can " + attempt));
  }

  /** Allowed to whoever owes the item, to deputies of the roles that do, and to leads. */
  public Optional<Refusal> ownerOrLead(Snapshot project, UserId user, ItemId item, String attempt) {
    return isLead(project.facts(), user) || owes(project, user, item)
        ? Optional.empty()
        : Optional.of(refusal("Only " + owners(project, item) + "a lead can " + attempt));
  }

  /** The same, but what nobody is named for is every full member's. */
  public Optional<Refusal> ownerOrAnybody(
      Snapshot project, UserId user, ItemId item, String attempt) {
    boolean free =
        owners(project.plan().subject(item)).isEmpty()
            && !project.facts().assigned().containsKey(item);
    return free ? member(user, attempt) : ownerOrLead(project, user, item, attempt);
  }

  /** Why somebody cannot be given a role or a task. */
  static Optional<Refusal> cannotHold(Members members, UserId holder) {
    Optional<Member> member = members.find(holder);
    if (member.filter(Member::isFull).isPresent()) {
      return Optional.empty();
    }
    String text =
        member.isEmpty()
            ? "I do not know <@%s> yet; the list of members is read in the background. Try again in a minute."
            : "<@%s> cannot own anything here: only full members of this workspace can.";
    return Optional.of(
        Refusal.of(Refusal.Kind.NOT_ALLOWED, text.formatted(holder) + " Nothing was changed."));
  }

  private Optional<Member> full(UserId user) {
    return members.find(user).filter(Member::isFull);
  }

  private boolean isAdministrator(UserId user) {
    return full(user).filter(Member::admin).isPresent();
  }

  private boolean owes(Snapshot project, UserId user, ItemId item) {
    return full(user).isPresent()
        && project.facts().responsible(item, owners(project.plan().subject(item))).contains(user);
  }

  private static List<String> owners(Optional<Subject> subject) {
    return subject.map(Subject::owners).orElse(List.of());
  }

  private List<UserId> named(Facts facts) {
    return facts.leads().stream().filter(lead -> full(lead).isPresent()).toList();
  }

  private String leads(Facts facts) {
    return named(facts).isEmpty()
        ? "a lead (an administrator of this workspace)"
        : "a lead of this project";
  }

  /** Those beside the leads, with "or" behind each. */
  private static String owners(Snapshot project, ItemId item) {
    Facts facts = project.facts();
    Optional<UserId> assigned = Optional.ofNullable(facts.assigned().get(item));
    if (assigned.isPresent()) {
      return "<@" + assigned.get() + "> or ";
    }
    StringBuilder names = new StringBuilder();
    for (String role : owners(project.plan().subject(item))) {
      String holder = facts.holder(role).map(person -> "<@" + person + ">").orElse("nobody yet");
      String deputy = facts.deputy(role).map(person -> ", deputy <@" + person + ">").orElse("");
      names.append("the *").append(role).append("* (").append(holder + deputy).append(") or ");
    }
    return names.toString();
  }

  private static Refusal refusal(String text) {
    return Refusal.of(Refusal.Kind.NOT_ALLOWED, text + ". Nothing was recorded.");
  }
}
