package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The people of the workspace, kept so that no request has to ask Slack. */
public interface Members {
  Optional<Member> find(UserId id);

  /** In order of handle. */
  List<Member> all();

  /** Adds or replaces by id, and re-plans the nudges of those whose zone or standing changed. */
  void save(Collection<Member> members);

  /** In order of handle. */
  List<Group> groups();

  /** Puts these in the place of all that were kept. */
  void saveGroups(Collection<Group> groups);
}
