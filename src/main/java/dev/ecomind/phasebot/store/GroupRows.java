package dev.ecomind.phasebot.store;

import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Group;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The groups of the workspace; ids of people have spaces between. */
final class GroupRows {
  private GroupRows() {}

  static List<Group> all(Handle handle) {
    return handle
        .createQuery("SELECT handle, name, people FROM user_group ORDER BY handle")
        .map(
            (row, context) ->
                new Group(
                    row.getString("handle"), row.getString("name"), ids(row.getString("people"))))
        .list();
  }

  static int replace(Handle handle, Collection<Group> groups) {
    handle.execute("DELETE FROM user_group");
    if (groups.isEmpty()) {
      return 0;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO user_group (handle, name, people) VALUES (:handle, :name, :people)"
                + " ON CONFLICT (handle) DO NOTHING");
    for (Group group : groups) {
      batch
          .bind("handle", group.handle())
          .bind("name", group.name())
          .bind(
              "people", group.people().stream().map(UserId::text).collect(Collectors.joining(" ")))
          .add();
    }
    return batch.execute().length;
  }

  private static List<UserId> ids(String people) {
    return Arrays.stream(people.split(" ", -1))
        .filter(id -> !id.isEmpty())
        .map(UserId::new)
        .toList();
  }
}
