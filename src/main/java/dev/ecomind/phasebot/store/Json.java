package dev.ecomind.phasebot.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.review.Deadline;
import dev.ecomind.phasebot.review.ItemId;
import java.util.List;

/**
 * How the core's values are written down. The names here are kept in databases: a renamed class
 * keeps its old one.
 */
final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          // What an older version did not write yet is empty.
          .withConfigOverride(
              List.class,
              list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
          .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
          .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
          .addMixIn(ItemId.class, PlainText.class)
          .addMixIn(UserId.class, PlainText.class)
          .addMixIn(Deadline.class, DeadlineForms.class)
          .build();

  private Json() {}

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("No JSON for " + value.getClass(), failure);
    }
  }

  static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException(
          "The store holds a " + type.getSimpleName() + " that cannot be read", failure);
    }
  }

  /** A value that is one text. */
  private abstract static class PlainText {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("UnusedVariable") // only the signature counts: it stands for the value's own
    PlainText(String text) {}

    @JsonValue
    abstract String text();
  }

  /** What a deadline is called. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Deadline.BeforePhase.class, name = "before-phase"),
    @JsonSubTypes.Type(value = Deadline.AfterPhase.class, name = "after-phase"),
    @JsonSubTypes.Type(value = Deadline.FromPhase.class, name = "from-phase"),
    @JsonSubTypes.Type(value = Deadline.FromKickoff.class, name = "from-kickoff"),
    @JsonSubTypes.Type(value = Deadline.BeforeDecision.class, name = "before-decision"),
    @JsonSubTypes.Type(value = Deadline.OnDate.class, name = "on-date"),
    @JsonSubTypes.Type(value = Deadline.InWeek.class, name = "in-week"),
    @JsonSubTypes.Type(value = Deadline.FromLaunch.class, name = "from-launch"),
    @JsonSubTypes.Type(value = Deadline.Unread.class, name = "unread")
  })
  private interface DeadlineForms {}
}
