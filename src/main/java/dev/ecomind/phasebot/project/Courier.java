package dev.ecomind.phasebot.project;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The way out to Slack for everything that must reach others. One call never posts twice. */
public interface Courier {

  /** Finds the conversation to post to; opens the direct message where the recipient is a user. */
  Receipt open(Recipient recipient);

  /**
   * Posts once.
   *
   * @param key travels in the message's metadata
   */
  Receipt post(String channel, Letter letter, UUID key);

  /** Looks for a message by its key among those posted since a moment; removes later copies. */
  Trace find(String channel, UUID key, Instant since);

  /** The link to a message, as a receipt whose id is the link. */
  Receipt permalink(String channel, String ts);

  /** What became of a call. */
  sealed interface Receipt {}

  /** It worked: the channel opened, the timestamp of the message, or the link. */
  record Done(String id) implements Receipt {}

  /** Slack wants fewer calls; nothing was done. */
  record Limited(Duration pause) implements Receipt {}

  /** Slack refused; nothing was done. */
  record Refused(String error, Blame blame) implements Receipt {}

  /** Nobody knows whether it was done. */
  record Unclear(String reason) implements Receipt {}

  /** What a refusal speaks against. */
  enum Blame {
    /** This recipient cannot be reached. */
    RECIPIENT,
    /** Nobody in this workspace can be reached, as with a revoked token. */
    WORKSPACE,
    /** Nothing was wrong with the call; trying later may work. */
    NOBODY,
    /** This message cannot be posted as it is. */
    MESSAGE
  }

  /** What a look at the conversation found. */
  sealed interface Trace {}

  /** The message stands there. */
  record Found(String ts) implements Trace {}

  /** The message does not stand there. */
  record Absent() implements Trace {}

  /** The conversation could not be read now. */
  record Unreadable(String reason) implements Trace {}
}
