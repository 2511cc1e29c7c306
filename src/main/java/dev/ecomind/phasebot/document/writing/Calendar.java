package dev.ecomind.phasebot.document.writing;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import dev.ecomind.phasebot.plan.DecisionPlan;
import dev.ecomind.phasebot.plan.Due;
import dev.ecomind.phasebot.plan.IssuePlan;
import dev.ecomind.phasebot.plan.PhasePlan;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.TaskPlan;
import dev.ecomind.phasebot.project.Dossier;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.ItemId;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;

/**
 * Writes phases and deadlines as days of a calendar. The same thing keeps its UID; the revision of
 * the project is the sequence, so that a later export updates what an earlier one brought.
 */
final class Calendar {
  private final Dossier dossier;
  private final Plan plan;
  private final ICalendar calendar = new ICalendar();

  private Calendar(Dossier dossier) {
    this.dossier = dossier;
    this.plan = dossier.project().plan();
  }

  /** Empty where nothing has a day. */
  static byte[] write(Dossier dossier) {
    return new Calendar(dossier).bytes();
  }

  private byte[] bytes() {
    calendar.setProductId("-//EcoMind//phase bot//EN");
    calendar.setName(dossier.project().slug());
    plan.phases().forEach(this::phase);
    plan.decisions().forEach(this::decision);
    plan.issues().forEach(this::issue);
    plan.tasks().forEach(this::task);
    return calendar.getEvents().isEmpty() ? new byte[0] : text().getBytes(StandardCharsets.UTF_8);
  }

  private void phase(PhasePlan phase) {
    phase
        .span()
        .ifPresent(
            span ->
                add(
                    phase.phase().id(),
                    "phase",
                    phase.phase().id() + " " + phase.phase().name(),
                    phase.isBlocked() ? blocks(phase) : "",
                    span.first(),
                    span.last(),
                    true));
  }

  private static String blocks(PhasePlan phase) {
    List<String> reasons = phase.blocks().stream().map(block -> block.reason()).toList();
    return "Before it starts: " + String.join("; ", reasons);
  }

  private void decision(DecisionPlan asked) {
    ItemId id = asked.decision().id();
    String summary = "Decide " + id + ": " + asked.decision().question();
    due(id, summary, asked.due(), asked.owners(), asked.isOpen());
  }

  private void issue(IssuePlan issue) {
    boolean own = issue.decision().isEmpty();
    if (own) {
      ItemId id = issue.issue().id();
      String summary = "Settle " + id + ": " + issue.issue().title();
      due(id, summary, issue.due(), issue.issue().owners(), !issue.settled());
    }
  }

  private void task(TaskPlan task) {
    ItemId id = task.task().id();
    due(id, id + ": " + task.task().text(), task.due(), task.task().owners(), task.isOpen());
  }

  private void due(ItemId id, String summary, Due due, List<String> owners, boolean holds) {
    due.day()
        .ifPresent(
            day -> {
              String owed = owners.isEmpty() ? "" : "\nOwner: " + String.join(", ", owners);
              add(id, "due", summary, "Due " + due.derivation() + owed, day, day, holds);
            });
  }

  private void add(
      ItemId id,
      String kind,
      String summary,
      String description,
      LocalDate first,
      LocalDate last,
      boolean holds) {
    Snapshot project = dossier.project();
    VEvent event = new VEvent();
    event.setUid("%s.%s.%s@ecomind.invalid".formatted(project.slug(), id, kind));
    event.setDateTimeStamp(Date.from(stamp()));
    event.setSequence(Math.toIntExact(project.revision()));
    event.setDateStart(new DateStart(day(first)));
    // spec: DTEND is the day after the last, RFC 5545 3.6.1
    event.setDateEnd(new DateEnd(day(last.plusDays(1))));
    event.setSummary(MarkdownText.oneLine(summary));
    if (!description.isEmpty()) {
      event.setDescription(description);
    }
    event.setStatus(holds ? Status.confirmed() : Status.cancelled());
    event.setTransparency(Transparency.transparent());
    calendar.addEvent(event);
  }

  /** When the project last changed, so that the same project gives the same file. */
  private Instant stamp() {
    return dossier.project().activities().stream()
        .map(activity -> activity.at())
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH);
  }

  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }

  private String text() {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      // Its own folding counts characters; the standard wants octets.
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Folding.folded(text.toString());
  }
}
