package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.UserId;
import java.util.List;

/**
 * People who are mentioned together in the workspace.
 *
 * @param handle the name behind the at sign, such as "devops-lead"
 * @param name such as "DevOps Lead"
 */
public record Group(String handle, String name, List<UserId> people) {
  public Group {
    people = List.copyOf(people);
  }
}
