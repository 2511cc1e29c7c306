package dev.ecomind.phasebot.sandbox.block;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a block, element or object is made of. */
record Shape(
    Map<String, Rule> fields,
    Set<String> required,
    Set<Surface> surfaces,
    Set<String> places,
    List<String> some,
    List<String> either) {
  Shape {
    fields = Map.copyOf(fields);
    required = Set.copyOf(required);
    surfaces = Set.copyOf(surfaces);
    places = Set.copyOf(places);
    some = List.copyOf(some);
    either = List.copyOf(either);
  }
}
