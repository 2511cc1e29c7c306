package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

/** What a modal remembers between its steps, as the text that travels with it. */
final class FormState {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new Jdk8Module()).build();

  private FormState() {}

  static String write(Object state) {
    try {
      return MAPPER.writeValueAsString(state);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("State of a modal cannot be written", e);
    }
  }

  static <T> T read(String metadata, Class<T> type) {
    try {
      return MAPPER.readValue(metadata, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("State of a modal cannot be read", e);
    }
  }
}
