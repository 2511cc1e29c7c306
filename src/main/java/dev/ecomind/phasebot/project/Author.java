package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.plan.Fact;
import java.time.Instant;

/**
 * Who makes an entry in the audit record, and from where.
 *
 * @param actor a user id, or "cli"
 * @param source "command", "button", "modal" or "cli"
 */
public record Author(String actor, String source) {

  public static Author of(Caller caller) {
    return new Author(caller.user().text(), caller.source());
  }

  /** Somebody with access to the machine. */
  public static Author commandLine() {
    return new Author("cli", "cli");
  }

  Activity entry(long sequence, Instant at, Fact fact) {
    return new Activity(sequence, at, actor, source, fact);
  }
}
