package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.ItemId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

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

  /**
   * The moment in a zone. A time that the clocks skip comes as much later as they skip, but stays
   * on its day; of a time that they show twice it is the first.
   */
  public Instant in(ZoneId zone) {
    ZonedDateTime moment = at.atZone(zone);
    return moment.toLocalDate().equals(at.toLocalDate())
        ? moment.toInstant()
        : zone.getRules().getTransition(at).getInstant().minusSeconds(1);
  }
}
