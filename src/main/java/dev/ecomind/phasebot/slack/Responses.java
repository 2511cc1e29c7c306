package dev.ecomind.phasebot.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.bolt.response.Response;
import dev.ecomind.phasebot.slack.block.Message;

/** What is written into the answer of a request; always HTTP 200. */
final class Responses {
  private Responses() {}

  /** Nothing to see: the request arrived. */
  static Response acknowledged() {
    return Response.ok();
  }

  /** A message that only the asker sees. */
  static Response privately(Message message) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("response_type", "ephemeral").put("text", message.text());
    return json(body.set("blocks", message.blocks()));
  }

  static Response json(JsonNode body) {
    return Response.builder()
        .statusCode(200)
        .contentType(Response.CONTENT_TYPE_APPLICATION_JSON_UTF8)
        .body(body.toString())
        .build();
  }
}
