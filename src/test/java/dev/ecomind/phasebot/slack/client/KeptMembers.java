package dev.ecomind.phasebot.slack.client;

import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Group;
import dev.ecomind.phasebot.project.Member;
import dev.ecomind.phasebot.project.Members;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Members in memory. */
final class KeptMembers implements Members {
  private final Map<UserId, Member> members = new ConcurrentHashMap<>();
  private volatile List<Group> groups = List.of();

  @Override
  public Optional<Member> find(UserId id) {
    return Optional.ofNullable(members.get(id));
  }

  @Override
  public List<Member> all() {
    return members.values().stream().sorted(Comparator.comparing(Member::handle)).toList();
  }

  @Override
  public void save(Collection<Member> changed) {
    changed.forEach(member -> members.put(member.id(), member));
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
