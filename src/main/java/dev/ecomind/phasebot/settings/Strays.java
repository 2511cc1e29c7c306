package dev.ecomind.phasebot.settings;

import dev.ecomind.phasebot.project.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Finds names that were probably meant as settings and are none. */
final class Strays {
  private static final String OURS = "ECOMIND_";
  private final List<Problem> typing = new ArrayList<>();
  private final List<Problem> strange = new ArrayList<>();

  private Strays() {}

  /**
   * @param environment of which only names that begin like ours are looked at
   * @param file of which all names are
   */
  static Strays among(Collection<String> environment, Collection<String> file) {
    Strays strays = new Strays();
    TreeSet<String> names = new TreeSet<>(file);
    environment.stream().filter(name -> name.startsWith(OURS)).forEach(names::add);
    Variable.names().forEach(names::remove);
    names.forEach(strays::add);
    return strays;
  }

  private void add(String name) {
    List<String> known = Variable.names().stream().map(Strays::own).toList();
    // Compared without what all names share, which would make everything look alike.
    Optional<String> near =
        Nearest.to(own(name), known)
            .flatMap(
                found ->
                    Variable.names().stream().filter(full -> own(full).equals(found)).findFirst());
    Problem problem =
        new Problem(
            name,
            Optional.empty(),
            "is not a setting" + near.map(found -> "; did you mean " + found + "?").orElse(""),
            near.map(found -> found + "=…").orElse("leave it out"));
    (near.isPresent() ? typing : strange).add(problem);
  }

  private static String own(String name) {
    return name.replaceFirst("^(ECOMIND|SLACK)_", "");
  }

  /** Most likely typing errors: starting without what was meant could do harm. */
  List<Problem> typing() {
    return typing;
  }

  /** Others, such as what a container platform sets by itself. */
  List<Problem> strange() {
    return strange;
  }
}
