package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Builds a list of blocks, each within its limits. */
final class Blocks {
  private final ArrayNode blocks = JsonNodeFactory.instance.arrayNode();

  Blocks header(String text) {
    add("header").set("text", plain(text, Limits.HEADER));
    return this;
  }

  Blocks section(String markup) {
    add("section").set("text", markup(markup));
    return this;
  }

  /** A section with something to press or choose at its side. */
  Blocks section(String markup, ObjectNode accessory) {
    ObjectNode section = add("section");
    section.set("text", markup(markup));
    section.set("accessory", accessory);
    return this;
  }

  /** The same, findable by its id when the accessory is used. */
  Blocks section(String id, String markup, ObjectNode accessory) {
    section(markup, accessory);
    ((ObjectNode) blocks.get(blocks.size() - 1)).put("block_id", id);
    return this;
  }

  /** Lines that may need several sections; at most so many, the last one says how many are left. */
  Blocks lines(List<String> lines, int most) {
    StringBuilder text = new StringBuilder();
    List<String> shown = lines.size() > most ? lines.subList(0, most - 1) : lines;
    for (String line : shown) {
      if (text.length() + line.length() >= Limits.SECTION) {
        section(text.toString());
        text.setLength(0);
      }
      text.append(text.isEmpty() ? "" : "\n").append(line);
    }
    if (shown.size() < lines.size()) {
      text.append("\n… and ").append(lines.size() - shown.size()).append(" more");
    }
    return text.isEmpty() ? this : section(text.toString());
  }

  Blocks context(String markup) {
    ArrayNode elements = JsonNodeFactory.instance.arrayNode();
    elements.add(markup(markup));
    add("context").set("elements", elements);
    return this;
  }

  Blocks divider() {
    add("divider");
    return this;
  }

  Blocks actions(List<ObjectNode> elements) {
    if (!elements.isEmpty()) {
      ArrayNode all = JsonNodeFactory.instance.arrayNode();
      all.addAll(elements);
      add("actions").set("elements", all);
    }
    return this;
  }

  Blocks actions(String id, List<ObjectNode> elements) {
    actions(elements);
    ((ObjectNode) blocks.get(blocks.size() - 1)).put("block_id", id);
    return this;
  }

  /** A field of a form, whose value is found under its id. */
  Blocks input(String id, String label, boolean optional, ObjectNode element) {
    ObjectNode input = add("input");
    input.put("block_id", id);
    input.set("label", plain(label, Limits.LABEL));
    input.put("optional", optional);
    input.set("element", element);
    return this;
  }

  Blocks addAll(Blocks others) {
    return addAll(others.blocks);
  }

  Blocks addAll(ArrayNode others) {
    blocks.addAll(others);
    return this;
  }

  int size() {
    return blocks.size();
  }

  ArrayNode json() {
    return blocks;
  }

  private ObjectNode add(String type) {
    return blocks.addObject().put("type", type);
  }

  static ObjectNode plain(String text, int most) {
    // Plain text is not parsed; this keeps broadcasts out even where somebody copies it.
    String calm = Mrkdwn.plain(text).replace("<!", "‹!").strip();
    String clean = Limits.cutPlain(calm, most);
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "plain_text")
        .put("text", clean.isEmpty() ? "–" : clean)
        .put("emoji", true);
  }

  /** Verbatim: Slack must not look for names of channels and people in what others wrote. */
  private static ObjectNode markup(String markup) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "mrkdwn")
        .put("text", markup.isBlank() ? "–" : Limits.cut(markup, Limits.SECTION))
        .put("verbatim", true);
  }
}
