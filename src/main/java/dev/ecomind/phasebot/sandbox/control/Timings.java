package dev.ecomind.phasebot.sandbox.control;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.json.Json;
import dev.ecomind.phasebot.sandbox.traffic.Exchange;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How long the bot took to acknowledge what it was sent, by name. */
final class Timings {
  private Timings() {}

  /** For each name: how often, and the milliseconds of the middle one, of 99 in 100, of all. */
  static ObjectNode of(List<Exchange> exchanges) {
    Map<String, List<Long>> byName =
        exchanges.stream()
            .filter(exchange -> exchange.direction() == Exchange.Direction.TO_BOT)
            .filter(exchange -> exchange.violations().isEmpty())
            .collect(
                Collectors.groupingBy(
                    Exchange::name,
                    TreeMap::new,
                    Collectors.mapping(Exchange::millis, Collectors.toList())));
    ObjectNode json = Json.object();
    ArrayNode rows = json.putArray("acknowledgements");
    byName.forEach(
        (name, millis) -> {
          List<Long> sorted = millis.stream().sorted().toList();
          ObjectNode row = rows.addObject().put("name", name).put("count", sorted.size());
          row.put("median", at(sorted, 0.5)).put("p99", at(sorted, 0.99));
          row.put("slowest", at(sorted, 1));
        });
    return json;
  }

  private static long at(List<Long> sorted, double share) {
    return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
  }
}
