package dev.ecomind.phasebot.sandbox.bot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.sandbox.block.Elements;
import dev.ecomind.phasebot.sandbox.block.StateValues;
import java.math.BigDecimal;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What Slack checks of a modal's inputs before the app hears of the submission. */
final class InputCheck {
  private static final int MOST_FILES = 10;

  private InputCheck() {}

  /** What is wrong, by block id; empty where all is well. */
  static Map<String, String> errors(JsonNode blocks, ObjectNode values) {
    Map<String, String> errors = new LinkedHashMap<>();
    for (Elements.Placed placed : Elements.of(blocks)) {
      if (placed.block().path("type").asText().equals("input")) {
        JsonNode entry = values.path(placed.blockId()).path(placed.actionId());
        error(placed, entry).ifPresent(words -> errors.put(placed.blockId(), words));
      }
    }
    return errors;
  }

  private static Optional<String> error(Elements.Placed placed, JsonNode entry) {
    JsonNode value = StateValues.field(placed.type()).map(entry::path).orElse(entry);
    boolean isEmpty = value.isNull() || value.isMissingNode() || isBlank(value);
    if (isEmpty) {
      boolean isOptional = placed.block().path("optional").asBoolean(false);
      return isOptional ? Optional.empty() : Optional.of("This is required.");
    }
    return switch (placed.type()) {
      case "plain_text_input" -> length(placed.element(), value.asText());
      case "number_input" -> number(placed.element(), value.asText());
      case "email_text_input" ->
          value.asText().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")
              ? Optional.empty()
              : Optional.of("This is not an email address.");
      case "url_text_input" ->
          isUrl(value.asText()) ? Optional.empty() : Optional.of("This is not a URL.");
      case "file_input" -> files(placed.element(), value);
      default -> Optional.empty();
    };
  }

  private static boolean isBlank(JsonNode value) {
    return value.isContainerNode() ? value.isEmpty() : value.asText().isBlank();
  }

  private static Optional<String> length(JsonNode element, String text) {
    int length = text.codePointCount(0, text.length());
    int least = element.path("min_length").asInt(0);
    int most = element.path("max_length").asInt(3000);
    if (length < least) {
      return Optional.of("This must have at least " + least + " characters.");
    }
    return length > most
        ? Optional.of("This must have at most " + most + " characters.")
        : Optional.empty();
  }

  private static Optional<String> number(JsonNode element, String text) {
    BigDecimal number;
    try {
      number = new BigDecimal(text);
    } catch (NumberFormatException notANumber) {
      return Optional.of("This is not a number.");
    }
    if (number.stripTrailingZeros().scale() > 0
        && !element.path("is_decimal_allowed").asBoolean(false)) {
      return Optional.of("This must be a whole number.");
    }
    if (element.hasNonNull("min_value")
        && number.compareTo(new BigDecimal(element.path("min_value").asText())) < 0) {
      return Optional.of("This must be at least " + element.path("min_value").asText() + ".");
    }
    if (element.hasNonNull("max_value")
        && number.compareTo(new BigDecimal(element.path("max_value").asText())) > 0) {
      return Optional.of("This must be at most " + element.path("max_value").asText() + ".");
    }
    return Optional.empty();
  }

  private static Optional<String> files(JsonNode element, JsonNode files) {
    int most = element.path("max_files").asInt(MOST_FILES);
    if (files.size() > most) {
      return Optional.of("This takes at most " + most + (most == 1 ? " file." : " files."));
    }
    Set<String> endings = new LinkedHashSet<>();
    element.path("filetypes").forEach(type -> endings.add(type.asText().toLowerCase(Locale.ROOT)));
    for (JsonNode file : files) {
      String name = file.path("name").asText().toLowerCase(Locale.ROOT);
      boolean isWanted =
          endings.isEmpty()
              || endings.contains(file.path("filetype").asText())
              || endings.stream().anyMatch(ending -> name.endsWith("." + ending));
      if (!isWanted) {
        return Optional.of("This takes only files of type " + String.join(", ", endings) + ".");
      }
    }
    return Optional.empty();
  }

  private static boolean isUrl(String text) {
    try {
      return URI.create(text).getHost() != null;
    } catch (IllegalArgumentException notAUrl) {
      return false;
    }
  }
}
