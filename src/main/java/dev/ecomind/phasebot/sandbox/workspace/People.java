package dev.ecomind.phasebot.sandbox.workspace;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All who are in the workspace, the bot among them. */
public final class People {
  private final Map<String, Person> byId = new LinkedHashMap<>();

  public void put(Person person) {
    byId.put(person.id(), person);
  }

  public Optional<Person> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Optional<Person> named(String name) {
    return byId.values().stream().filter(person -> person.name().equals(name)).findFirst();
  }

  public List<Person> all() {
    return List.copyOf(byId.values());
  }

  void putAll(Collection<Person> people) {
    people.forEach(this::put);
  }
}
