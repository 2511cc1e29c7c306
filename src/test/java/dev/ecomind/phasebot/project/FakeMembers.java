package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.UserId;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** People in memory, of whom several threads may ask. */
public final class FakeMembers implements Members {
  private final Map<UserId, Member> members = new ConcurrentHashMap<>();
  private volatile List<Group> groups = List.of();

  /** Adds a full member; returns the same object for chaining. */
  public FakeMembers with(String id, String handle, String zone, boolean admin) {
    save(List.of(member(id, handle, zone, admin, Member.Standing.FULL)));
    return this;
  }

  public FakeMembers with(String id, String handle, Member.Standing standing) {
    save(List.of(member(id, handle, "UTC", true, standing)));
    return this;
  }

  private static Member member(
      String id, String handle, String zone, boolean admin, Member.Standing standing) {
    return new Member(new UserId(id), handle, handle, ZoneId.of(zone), admin, standing);
  }

  @Override
  public Optional<Member> find(UserId id) {
    return Optional.ofNullable(members.get(id));
  }

  @Override
  public List<Member> all() {
    return members.values().stream().sorted(Comparator.comparing(Member::handle)).toList();
  }

  @Override
  public void save(Collection<Member> saved) {
    saved.forEach(member -> members.put(member.id(), member));
  }

  @Override
  public List<Group> groups() {
    return groups;
  }

  @Override
  public void saveGroups(Collection<Group> saved) {
    groups = List.copyOf(saved);
  }
}
