package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.UserId;
import java.util.Map;
import java.util.Optional;

/**
 * A project together with what is known of the people in it and of where its records can be read.
 *
 * @param handles the names behind the at sign, of those who are known
 * @param links where the record of a decision was posted, by the sequence of its activity
 */
public record Dossier(Snapshot project, Map<UserId, String> handles, Map<Long, String> links) {
  public Dossier {
    handles = Map.copyOf(handles);
    links = Map.copyOf(links);
  }

  /** Who did something, as people know each other; the id of one who is not known. */
  public String person(String actor) {
    return actor.equals(Author.commandLine().actor())
        ? "the command line"
        : Optional.ofNullable(handles.get(new UserId(actor)))
            .map(handle -> "@" + handle)
            .orElse(actor);
  }

  /** Who holds a role, as people know each other. */
  public Optional<String> holder(String role) {
    return project.facts().holder(role).map(UserId::text).map(this::person);
  }

  /** Where the activity with this sequence was told. */
  public Optional<String> link(long sequence) {
    return Optional.ofNullable(links.get(sequence));
  }
}
