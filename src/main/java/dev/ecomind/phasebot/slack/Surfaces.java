package dev.ecomind.phasebot.slack;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.slack.block.Message;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Shows things to the person who just asked, by calls to Slack. Every call returns at once and is
 * done behind the acknowledgement; what cannot be shown is logged and otherwise lost, as nothing
 * that must arrive goes this way.
 */
public interface Surfaces {
  /** Opens a modal; a trigger lasts three seconds and serves once. */
  void openView(String triggerId, JsonNode view);

  /**
   * Opens a modal, and puts another content into it once that is ready.
   *
   * @param later may take long
   */
  void openView(String triggerId, JsonNode view, Supplier<JsonNode> later);

  /** Puts another content into an open modal. */
  void updateView(String viewId, JsonNode view);

  /**
   * Puts another content into a modal once that is ready, and not before the answer to the request
   * has arrived, which could otherwise hide it.
   *
   * @param later may take long
   * @return false where so many wait that this one will not be done
   */
  boolean updateView(String viewId, Supplier<JsonNode> later);

  /** Shows a message to the caller alone, in the channel the caller is in, if that is one. */
  void whisper(Caller caller, Message message);

  /** The same in a thread, where there is one. */
  void whisper(Caller caller, Optional<String> thread, Message message);

  /** Says something in a conversation, for everybody in it. */
  void say(String channel, Message message);

  /** Answers privately where something was pressed, or replaces the message that holds it. */
  void respond(String responseUrl, Message message, boolean replaceOriginal);

  /**
   * Shows a person's home tab.
   *
   * @param view renders it, behind the acknowledgement and from the newest facts
   */
  void publishHome(UserId user, Supplier<JsonNode> view);

  /**
   * The same in the place of the tab with this hash; the view is rendered again where something
   * else stands there by then.
   */
  void publishHome(UserId user, String hash, Supplier<JsonNode> view);

  /** Makes a file and hands it over, in the person's direct message with the app. */
  void hand(Handing handing);
}
