package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Facts;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.review.ItemId;
import java.util.List;
import java.util.Optional;

/**
 * Who may do what. Asked on every surface and again inside the transaction; who is not known may
 * nothing. Leads are the administrators of the workspace.
 */
public final class Permissions {
  private final Members members;

  public Permissions(Members members) {
    this.members = members;
  }

  public boolean isLead(UserId user) {
    return full(user).filter(Member::admin).isPresent();
  }

  /** Allowed to a lead; else says what was attempted, as in "assign roles". */
  public Optional<Refusal> lead(UserId user, String attempt) {
    return isLead(user)
        ? Optional.empty()
        : Optional.of(refusal("Only a lead (an administrator of this workspace) can " + attempt));
  }

  /** Allowed to every full member; else says what was attempted. */
  public Optional<Refusal> member(UserId user, String attempt) {
    return full(user).isPresent()
        ? Optional.empty()
        : Optional.of(refusal("Only full members of this workspace can " + attempt));
  }

  /**
   * Allowed to a lead and to whoever owes the item; where nobody is named for it, to every full
   * member if anybody may, else to leads alone.
   *
   * @param roles that the document names for it
   */
  public Optional<Refusal> ownerOrLead(
      UserId user, Facts facts, ItemId item, List<String> roles, boolean anybody, String attempt) {
    boolean holds = facts.owing(item, roles).contains(user);
    boolean free = roles.isEmpty() && anybody && !facts.assigned().containsKey(item);
    if (isLead(user) || (full(user).isPresent() && (holds || free))) {
      return Optional.empty();
    }
    return Optional.of(
        refusal(
            free
                ? "Only full members of this workspace can " + attempt
                : "Only " + who(facts, item, roles) + "a lead can " + attempt));
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

  private static String who(Facts facts, ItemId item, List<String> roles) {
    Optional<UserId> assigned = Optional.ofNullable(facts.assigned().get(item));
    return assigned.map(person -> "<@" + person + "> or ").orElseGet(() -> holders(facts, roles));
  }

  private static String holders(Facts facts, List<String> roles) {
    StringBuilder names = new StringBuilder();
    for (String role : roles) {
      names
          .append("the *")
          .append(role)
          .append("*")
          .append(facts.holder(role).map(holder -> " (<@" + holder + ">)").orElse(" (nobody yet)"))
          .append(" or ");
    }
    return names.toString();
  }

  private static Refusal refusal(String text) {
    return Refusal.of(Refusal.Kind.NOT_ALLOWED, text + ". Nothing was recorded.");
  }
}
