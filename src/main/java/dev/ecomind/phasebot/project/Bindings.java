package dev.ecomind.phasebot.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which project a channel speaks of, and will once another project comes into the store. */
record Bindings(Projects projects) {

  Optional<Snapshot> current(Caller caller) {
    return caller
        .project()
        .map(projects::find)
        .orElseGet(() -> projects.at(caller.workspace(), caller.channel()));
  }

  /** The caller's channel, unless it is a direct message or none at all. */
  static Optional<String> channel(Caller caller) {
    return Optional.of(caller.channel())
        .filter(channel -> caller.project().isEmpty())
        .filter(channel -> channel.startsWith("C") || channel.startsWith("G"));
  }

  /**
   * As long as a project is the only one, it serves every channel. Before a second one ends that,
   * the channels in which the others are told of keep speaking of them.
   */
  List<Binding> ofOthers(Caller caller, String slug) {
    return projects.all().stream()
        .filter(project -> !project.slug().equals(slug))
        .flatMap(
            project ->
                project.facts().channel().stream()
                    .filter(channel -> speaksOf(caller.workspace(), channel, project))
                    .map(channel -> new Binding(caller.workspace(), channel, project.slug())))
        .toList();
  }

  /** The caller's channel, too, speaks of the project from now on. */
  List<Binding> with(List<Binding> others, Caller caller, String slug) {
    List<Binding> all = new ArrayList<>(others);
    channel(caller)
        .map(channel -> new Binding(caller.workspace(), channel, slug))
        .ifPresent(all::add);
    return all;
  }

  private boolean speaksOf(String workspace, String channel, Snapshot project) {
    return projects
        .at(workspace, channel)
        .filter(spoken -> spoken.id().equals(project.id()))
        .isPresent();
  }
}
