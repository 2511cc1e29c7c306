package dev.ecomind.phasebot.slack;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.project.NotRecorded;
import dev.ecomind.phasebot.slack.block.Message;
import dev.ecomind.phasebot.slack.block.Mrkdwn;
import dev.ecomind.phasebot.slack.block.ViewJson;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what went wrong on our side into words with a reference that stands in the log, too. */
final class Guard {
  private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

  private Guard() {}

  /**
   * Handles a request; whatever happens, it is answered.
   *
   * @param what names the kind of request in the log
   * @param sorry says words where the asker will see them
   */
  static <T> T handle(String what, Supplier<T> handler, Function<String, T> sorry) {
    try {
      return handler.get();
    } catch (NotRecorded e) {
      String reference = reference();
      LOG.error("Not recorded: request={} ref={}", what, reference, e);
      String words =
          e.isInDoubt()
              ? "The database was lost at the last moment, and I cannot tell whether that was recorded. Look before you repeat it. Ref `%s`."
              : "That could not be recorded, and nothing was changed. Please try again in a minute. Ref `%s`.";
      return sorry.apply(words.formatted(reference));
    } catch (RuntimeException e) {
      String reference = reference();
      LOG.error("Request failed: request={} ref={}", what, reference, e);
      return sorry.apply(
          "That didn't work on my side; nothing was changed. Ref `%s`.".formatted(reference));
    }
  }

  /** Makes a view behind an answer; where that fails, the view says so. */
  static JsonNode view(Supplier<JsonNode> making) {
    return handle(
        "view", making, words -> ViewJson.notice("EcoMind", Message.saying(Mrkdwn.spoken(words))));
  }

  private static String reference() {
    int number = ThreadLocalRandom.current().nextInt(0x10000);
    return String.format(Locale.ROOT, "%04X", number);
  }
}
