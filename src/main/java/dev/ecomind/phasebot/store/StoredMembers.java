package dev.ecomind.phasebot.store;

import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Group;
import dev.ecomind.phasebot.project.Member;
import dev.ecomind.phasebot.project.Members;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The people in a database. */
final class StoredMembers implements Members {
  private final Database database;
  private final Snapshots snapshots;
  private final Replanning replanning;

  StoredMembers(Database database, Snapshots snapshots, Replanning replanning) {
    this.database = database;
    this.snapshots = snapshots;
    this.replanning = replanning;
  }

  @Override
  public Optional<Member> find(UserId id) {
    return database.read(handle -> MemberRows.find(handle, id));
  }

  @Override
  public List<Member> all() {
    return database.read(MemberRows::all);
  }

  @Override
  public void save(Collection<Member> members) {
    database.write(handle -> save(handle, members));
  }

  @Override
  public List<Group> groups() {
    return database.read(GroupRows::all);
  }

  @Override
  public void saveGroups(Collection<Group> groups) {
    if (!List.copyOf(groups).equals(groups())) {
      database.write(handle -> GroupRows.replace(handle, groups));
    }
  }

  private int save(Handle handle, Collection<Member> members) {
    List<Member> changed =
        members.stream()
            .filter(member -> !MemberRows.find(handle, member.id()).equals(Optional.of(member)))
            // In one order everywhere: two who save the same people would wait for each other.
            .sorted(Comparator.comparing(member -> member.id().text()))
            .toList();
    boolean moved = changed.stream().anyMatch(member -> hearsDifferently(handle, member));
    MemberRows.save(handle, changed);
    if (moved) {
      database.dialect().holdAll(handle);
      Instant at = replanning.now();
      ProjectRows.all(handle)
          .forEach(project -> replanning.of(handle, snapshots.at(handle, project), at));
    }
    return changed.size();
  }

  private static boolean hearsDifferently(Handle handle, Member member) {
    return MemberRows.find(handle, member.id())
        .filter(
            before -> before.zone().equals(member.zone()) && before.standing() == member.standing())
        .isEmpty();
  }
}
