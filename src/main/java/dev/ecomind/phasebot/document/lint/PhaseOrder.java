package dev.ecomind.phasebot.document.lint;

import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Phase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The phases in the order in which the document defines them. */
record PhaseOrder(Map<ItemId, Integer> places) {
  PhaseOrder {
    places = Map.copyOf(places);
  }

  static PhaseOrder of(Understood document) {
    Map<ItemId, Integer> places = new HashMap<>();
    List<Phase> phases = document.review().phases();
    phases.forEach(phase -> places.put(phase.id(), places.size()));
    return new PhaseOrder(places);
  }

  /** From 0; -1 for a phase that is not defined. */
  int place(ItemId phase) {
    return places.getOrDefault(phase, -1);
  }
}
