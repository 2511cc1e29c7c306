package dev.ecomind.phasebot.sandbox.block;

import com.fasterxml.jackson.databind.JsonNode;

/** What one field must be. */
@FunctionalInterface
interface Rule {
  void check(JsonNode node, String pointer, Examination examination);
}
