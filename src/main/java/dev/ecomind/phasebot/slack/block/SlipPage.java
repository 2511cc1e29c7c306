package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.plan.DayText;
import dev.ecomind.phasebot.plan.Effects;
import dev.ecomind.phasebot.plan.Estimate;
import dev.ecomind.phasebot.plan.SlipLedger;
import dev.ecomind.phasebot.plan.Span;
import dev.ecomind.phasebot.project.ActivityText;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.ItemId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the days of a phase came to be what they are: planned, forecast, real, and every shift. */
public final class SlipPage {
  private static final int SHIFTS = 10;

  private SlipPage() {}

  public static Message of(Snapshot project, SlipLedger ledger, ItemId id) {
    Blocks blocks = new Blocks();
    blocks.header("History of " + id + " " + project.plan().phase(id).orElseThrow().phase().name());
    ledger.rows().stream()
        .filter(row -> row.phase().phase().id().equals(id))
        .findFirst()
        .ifPresent(row -> blocks.lines(lines(project, row), Integer.MAX_VALUE));
    List<String> shifts =
        ledger.shifts().stream()
            .filter(shift -> shift.moved().stream().anyMatch(move -> move.item().equals(id)))
            .map(shift -> shift(shift, id))
            .toList();
    blocks.section(shifts.isEmpty() ? "Its days never moved." : "*What moved it*");
    blocks.lines(shifts, SHIFTS);
    return Message.of(
        blocks.actions(
            List.of(
                Elements.button("Details", "phase " + id),
                Elements.button("Timeline", "timeline"))));
  }

  private static List<String> lines(Snapshot project, SlipLedger.Row row) {
    List<String> lines = new ArrayList<>();
    row.original().ifPresent(was -> lines.add("Original estimate: " + estimate(was)));
    row.recommended().ifPresent(was -> lines.add("Recommended estimate: " + estimate(was)));
    row.first().ifPresent(was -> lines.add("First forecast: " + span(was)));
    row.forecast()
        .ifPresentOrElse(
            is -> lines.add("Forecast: *" + span(is) + "*"), () -> lines.add("No forecast yet."));
    int slip = row.slip(project.plan().calendar());
    if (slip != 0) {
      lines.add(
          "It ends %d working %s %s than first forecast."
              .formatted(
                  Math.abs(slip),
                  Math.abs(slip) == 1 ? "day" : "days",
                  slip > 0 ? "later" : "sooner"));
    }
    actual(lines, "Could start", row.actual().ready());
    actual(lines, "Began", row.actual().began());
    actual(lines, "Finished", row.actual().finished());
    return lines;
  }

  private static void actual(List<String> lines, String what, Optional<Instant> at) {
    at.ifPresent(
        moment -> lines.add(what + " " + DayText.of(moment.atZone(ZoneOffset.UTC).toLocalDate())));
  }

  private static String estimate(Estimate estimate) {
    return Mrkdwn.inline(estimate.length().text(), 60)
        + estimate.days().map(days -> "  ·  " + span(days)).orElse("");
  }

  private static String span(Span span) {
    return DayText.of(span.first()) + " – " + DayText.of(span.last());
  }

  private static String shift(SlipLedger.Shift shift, ItemId id) {
    String moves =
        shift.moved().stream()
            .filter(move -> move.item().equals(id))
            .map(SlipPage::move)
            .collect(Collectors.joining(", "));
    return "•  %s: %s (%s, %s)"
        .formatted(
            Mrkdwn.inline(ActivityText.of(shift.cause().fact()), 150),
            moves,
            Mrkdwn.actor(shift.cause().actor()),
            DayText.of(shift.cause().at().atZone(ZoneOffset.UTC).toLocalDate()));
  }

  private static String move(Effects.Moved move) {
    String before = move.before().map(DayText::of).orElse("no day");
    return move.what() + " " + before + " → " + move.after().map(DayText::of).orElse("no day");
  }
}
