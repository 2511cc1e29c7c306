package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.ecomind.phasebot.project.ImportProposal.Agreement;

/**
 * What the import modal remembers between its steps.
 *
 * @param channel where it was opened, as a submission does not say
 * @param isCheck whether the findings alone are wanted
 * @param file to be fetched again on confirmation; its type and size do not matter any more
 * @param agreement what was shown; its slug is empty before there is a proposal
 */
public record ImportForm(String channel, boolean isCheck, AttachedFile file, Agreement agreement) {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final AttachedFile NONE = new AttachedFile("", "", "", "", "", 0, false);

  /** Before a file was chosen. */
  public static ImportForm opened(String channel, boolean isCheck) {
    return new ImportForm(channel, isCheck, NONE, new Agreement("", 0, ""));
  }

  static ImportForm shown(String channel, AttachedFile file, Agreement agreement) {
    return new ImportForm(channel, false, file, agreement);
  }

  public static ImportForm read(String metadata) {
    try {
      JsonNode node = MAPPER.readTree(metadata);
      return new ImportForm(
          node.path("channel").asText(),
          node.path("check").asBoolean(),
          new AttachedFile(
              node.path("file").asText(),
              node.path("name").asText(),
              "",
              "",
              node.path("url").asText(),
              0,
              true),
          new Agreement(
              node.path("slug").asText(),
              node.path("revision").asLong(),
              node.path("digest").asText()));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Metadata of the import modal cannot be read", e);
    }
  }

  String write() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("channel", channel)
        .put("check", isCheck)
        .put("file", file.id())
        .put("name", Limits.cutPlain(file.name(), 200))
        .put("url", address())
        .put("slug", agreement.slug())
        .put("revision", agreement.revision())
        .put("digest", agreement.digest())
        .toString();
  }

  /** One too long to be remembered is asked for again by the file's id. */
  private String address() {
    return file.url().length() > 1_500 ? "" : file.url();
  }
}
