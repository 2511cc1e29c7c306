package dev.ecomind.phasebot.architecture;

import java.util.List;
import java.util.stream.Stream;

/** The packages of the design, below a root. */
record Layout(String root) {
  static final List<String> ADAPTERS =
      List.of("document", "store", "delivery", "slack", "web", "sandbox", "settings", "picture");

  /** A package with all below it. */
  String tree(String name) {
    return root + "." + name + "..";
  }

  String[] trees(List<String> names) {
    return names.stream().map(this::tree).toArray(String[]::new);
  }

  /** Every package but those named, and but the root itself. */
  String[] otherTrees(List<String> names) {
    return Stream.concat(Stream.of("review", "plan", "project"), ADAPTERS.stream())
        .filter(name -> !names.contains(name))
        .map(this::tree)
        .toArray(String[]::new);
  }

  /** Every package of the design, with the root itself. */
  String[] withRoot() {
    return Stream.concat(Stream.of(root), Stream.of(otherTrees(List.of()))).toArray(String[]::new);
  }
}
