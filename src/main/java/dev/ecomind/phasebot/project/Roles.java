package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Facts;
import dev.ecomind.phasebot.plan.UserId;
import java.util.List;
import java.util.Optional;

/**
 * Who is who in a project.
 *
 * @param held the roles that the review names, in its order
 * @param leads as named; empty where the workspace's administrators lead
 */
public record Roles(List<Held> held, List<UserId> leads) {
  public Roles {
    held = List.copyOf(held);
    leads = List.copyOf(leads);
  }

  /**
   * A role and who holds it.
   *
   * @param deputy who may act for the holder
   * @param suggested who may hold it, by name, group or title, while nobody does
   */
  public record Held(
      String role, Optional<UserId> holder, Optional<UserId> deputy, Optional<UserId> suggested) {}

  static Roles of(Snapshot project, Members members) {
    Facts facts = project.facts();
    SuggestedHolder suggested = new SuggestedHolder(members.all(), members.groups());
    return new Roles(
        project.review().roles().stream().map(role -> held(facts, role, suggested)).toList(),
        facts.leads());
  }

  private static Held held(Facts facts, String role, SuggestedHolder suggested) {
    Optional<UserId> holder = facts.holder(role);
    return new Held(
        role,
        holder,
        facts.deputy(role),
        holder.isPresent() ? Optional.empty() : suggested.of(role));
  }
}
