package dev.ecomind.phasebot.store;

import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Member;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** People as one transaction sees them, each read once. */
final class MembersInTransaction {
  private final Handle handle;
  private final Map<UserId, Optional<Member>> read = new HashMap<>();

  MembersInTransaction(Handle handle) {
    this.handle = handle;
  }

  Optional<Member> find(UserId id) {
    return read.computeIfAbsent(id, unread -> MemberRows.find(handle, unread));
  }
}
