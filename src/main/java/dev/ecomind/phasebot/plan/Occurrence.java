package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.ItemId;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One moment at which one thing calls for a reminder, whoever then gets it.
 *
 * @param item the open decision, issue or task
 * @param role the role that owes it; empty text where the document names nobody
 * @param due the day on which it is owed
 * @param lead working days before the due day; negative after it
 * @param at local date and time of the recipient
 */
public record Occurrence(ItemId item, String role, LocalDate due, int lead, LocalDateTime at) {

  /** Names the occurrence within its item: a moved due day makes new ones. */
  public String key() {
    return due + (lead < 0 ? "+" + -lead : "-" + lead);
  }
}
