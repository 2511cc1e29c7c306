package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Things to press, choose and fill in. What a button or menu does is a command line, the same that
 * could be typed: the action's id begins with {@link #RUN} and its value is the line.
 */
public final class Elements {
  /** Begins the ids of all actions that carry a command line. */
  public static final String RUN = "run.";

  private Elements() {}

  /** A choice of a menu or form: what is read, and what it stands for. */
  record Choice(String label, String value) {}

  /** The id is the line's verb. */
  static ObjectNode button(String label, String line) {
    return button(label, line, line.split(" ", 2)[0]);
  }

  /** For two buttons of one verb side by side, whose ids must differ. */
  static ObjectNode button(String label, String line, String id) {
    return element("button", RUN + id)
        .put("value", Limits.cutPlain(line, Limits.BUTTON_VALUE))
        .set("text", Blocks.plain(label, Limits.BUTTON));
  }

  /** One that carries no command line but a number. */
  static ObjectNode plainButton(String label, String id, int value) {
    return element("button", id)
        .put("value", String.valueOf(value))
        .set("text", Blocks.plain(label, Limits.BUTTON));
  }

  static ObjectNode primary(String label, String line) {
    return button(label, line).put("style", "primary");
  }

  /** A button that asks before it does something. */
  static ObjectNode confirming(ObjectNode button, String title, String text, String yes) {
    ObjectNode confirm = JsonNodeFactory.instance.objectNode();
    confirm.set("title", Blocks.plain(title, 100));
    confirm.set("text", Blocks.plain(text, Limits.CONFIRM_TEXT));
    confirm.set("confirm", Blocks.plain(yes, 30));
    confirm.set("deny", Blocks.plain("Cancel", 30));
    return button.set("confirm", confirm);
  }

  /** One to five choices behind three dots. */
  static ObjectNode overflow(String id, List<Choice> choices) {
    return element("overflow", RUN + id).set("options", options(choices));
  }

  /** A field with one choice out of at most a hundred. */
  static ObjectNode select(String id, List<Choice> choices, Optional<String> chosen) {
    ObjectNode select = element("static_select", id);
    select.set("placeholder", Blocks.plain("Choose one", 150));
    ArrayNode options = options(choices);
    select.set("options", options);
    chosen.ifPresent(
        value ->
            options.forEach(
                option -> {
                  if (option.path("value").asText().equals(value)) {
                    select.set("initial_option", option.deepCopy());
                  }
                }));
    return select;
  }

  /** A field with one choice out of any number, asked for while somebody types. */
  static ObjectNode search(String id, String placeholder) {
    ObjectNode select = element("external_select", id).put("min_query_length", 0);
    return select.set("placeholder", Blocks.plain(placeholder, 150));
  }

  /** The same with something chosen already. */
  static ObjectNode search(String id, String placeholder, Choice chosen) {
    return search(id, placeholder).set("initial_option", options(List.of(chosen)).get(0));
  }

  static ObjectNode person(String id, String placeholder, Optional<String> chosen) {
    ObjectNode select = element("users_select", id);
    select.set("placeholder", Blocks.plain(placeholder, 150));
    chosen.ifPresent(user -> select.put("initial_user", user));
    return select;
  }

  static ObjectNode people(String id, List<String> chosen) {
    ObjectNode select = element("multi_users_select", id);
    select.set("placeholder", Blocks.plain("Choose people", 150));
    if (!chosen.isEmpty()) {
      chosen.forEach(select.putArray("initial_users")::add);
    }
    return select;
  }

  static ObjectNode day(String id, Optional<String> chosen) {
    ObjectNode picker = element("datepicker", id);
    picker.set("placeholder", Blocks.plain("Choose a day", 150));
    chosen.ifPresent(day -> picker.put("initial_date", day));
    return picker;
  }

  /**
   * A time of day.
   *
   * @param chosen such as "18:00"
   */
  static ObjectNode time(String id, Optional<String> chosen) {
    ObjectNode picker = element("timepicker", id);
    picker.set("placeholder", Blocks.plain("Choose a time", 150));
    chosen.ifPresent(time -> picker.put("initial_time", time));
    return picker;
  }

  /** At most ten boxes to tick. */
  static ObjectNode checkboxes(String id, List<Choice> choices, Set<String> ticked) {
    ObjectNode boxes = element("checkboxes", id);
    boxes.set("options", options(choices));
    List<Choice> initial =
        choices.stream().filter(choice -> ticked.contains(choice.value())).toList();
    if (!initial.isEmpty()) {
      boxes.set("initial_options", options(initial));
    }
    return boxes;
  }

  static ObjectNode text(String id, String prefilled, String placeholder) {
    ObjectNode input = element("plain_text_input", id).put("multiline", true);
    input.put("max_length", Limits.INPUT);
    input.set("placeholder", Blocks.plain(placeholder, 150));
    if (!prefilled.isBlank()) {
      input.put("initial_value", Limits.cutPlain(prefilled, Limits.INPUT));
    }
    return input;
  }

  /** A field for one line. */
  static ObjectNode line(String id, String prefilled, String placeholder) {
    return text(id, prefilled, placeholder).put("multiline", false);
  }

  /** A field for one file with one of these endings. */
  static ObjectNode file(String id, List<String> endings) {
    ObjectNode input = element("file_input", id).put("max_files", 1);
    ArrayNode types = input.putArray("filetypes");
    endings.forEach(types::add);
    return input;
  }

  static ArrayNode options(List<Choice> choices) {
    ArrayNode options = JsonNodeFactory.instance.arrayNode();
    choices.stream()
        .limit(Limits.OPTIONS)
        .forEach(
            choice -> {
              ObjectNode option = options.addObject();
              option.set("text", Blocks.plain(choice.label(), Limits.OPTION));
              option.put("value", value(choice.value()));
            });
    return options;
  }

  /** What an option stands for, as long as Slack allows; a prefix is enough to find it again. */
  static String value(String whole) {
    int end = Math.min(whole.length(), Limits.OPTION_VALUE);
    boolean splits = end < whole.length() && Character.isHighSurrogate(whole.charAt(end - 1));
    return whole.substring(0, splits ? end - 1 : end);
  }

  private static ObjectNode element(String type, String id) {
    return JsonNodeFactory.instance.objectNode().put("type", type).put("action_id", id);
  }
}
