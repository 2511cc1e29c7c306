package dev.ecomind.phasebot.store;

import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Member;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The people of the workspace. */
final class MemberRows {
  private static final RowMapper<Member> ROW =
      (row, context) ->
          new Member(
              new UserId(row.getString("id")),
              row.getString("handle"),
              row.getString("real_name"),
              row.getString("title"),
              ZoneId.of(row.getString("zone")),
              row.getBoolean("admin"),
              Member.Standing.valueOf(row.getString("standing")));

  private MemberRows() {}

  static Optional<Member> find(Handle handle, UserId id) {
    return handle
        .createQuery(
            """
            SELECT id, handle, real_name, title, zone, admin, standing
            FROM member
            WHERE id = :id
            """)
        .bind("id", id.text())
        .map(ROW)
        .findOne();
  }

  static List<Member> all(Handle handle) {
    return handle
        .createQuery(
            """
            SELECT id, handle, real_name, title, zone, admin, standing
            FROM member
            ORDER BY handle, id
            """)
        .map(ROW)
        .list();
  }

  static void save(Handle handle, Collection<Member> members) {
    if (members.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO member (id, handle, real_name, title, zone, admin, standing)
            VALUES (:id, :handle, :realName, :title, :zone, :admin, :standing)
            ON CONFLICT (id) DO UPDATE SET
              handle = excluded.handle,
              real_name = excluded.real_name,
              title = excluded.title,
              zone = excluded.zone,
              admin = excluded.admin,
              standing = excluded.standing
            """);
    for (Member member : members) {
      batch
          .bind("id", member.id().text())
          .bind("handle", member.handle())
          .bind("realName", member.realName())
          .bind("title", member.title())
          .bind("zone", member.zone().getId())
          .bind("admin", member.admin())
          .bind("standing", member.standing().name())
          .add();
    }
    batch.execute();
  }
}
