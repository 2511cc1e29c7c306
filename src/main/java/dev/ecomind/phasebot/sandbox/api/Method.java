package dev.ecomind.phasebot.sandbox.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.workspace.State;

/** One method of the Web API; its answer lacks only {@code ok}. */
@FunctionalInterface
interface Method {
  ObjectNode call(Request request, State state) throws SlackError;
}
