package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Facts;
import dev.ecomind.phasebot.plan.UserId;
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

  /**
   * Allowed to a lead and to whoever holds one of the roles; where the document names no role, to
   * every full member if anybody may, else to leads alone.
   */
  public Optional<Refusal> ownerOrLead(
      UserId user, Facts facts, List<String> roles, boolean anybody, String attempt) {
    boolean holds =
        roles.stream()
            .flatMap(role -> facts.holder(role).stream())
            .anyMatch(holder -> holder.equals(user));
    boolean free = roles.isEmpty() && anybody;
    if (isLead(user) || (full(user).isPresent() && (holds || free))) {
      return Optional.empty();
    }
    return Optional.of(
        refusal(
            free
                ? "Only full members of this workspace can " + attempt
                : "Only " + who(facts, roles) + "a lead can " + attempt));
  }

  private Optional<Member> full(UserId user) {
    return members.find(user).filter(Member::isFull);
  }

  private static String who(Facts facts, List<String> roles) {
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
