package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.plan.Conflict;
import dev.ecomind.phasebot.plan.DayText;
import dev.ecomind.phasebot.plan.Effects;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a change does, one line an effect: what opens, what falls away, what moves, what ends. */
final class EffectsText {
  private EffectsText() {}

  static List<String> lines(Review review, Effects effects) {
    List<String> lines = new ArrayList<>();
    effects.unblocked().forEach(id -> lines.add("🟢 " + named(review, id) + " is unblocked"));
    effects.blocked().forEach(id -> lines.add("⛔ " + named(review, id) + " is blocked again"));
    effects.activated().forEach(id -> lines.add("▶️ Active: " + named(review, id)));
    effects.dropped().forEach(id -> lines.add("🗑️ Dropped: " + named(review, id)));
    effects
        .held()
        .forEach(id -> lines.add("✋ Done already, stays for you to judge: " + named(review, id)));
    effects.dormant().forEach(id -> lines.add("💤 Waits for the decision: " + named(review, id)));
    effects.moved().stream()
        .map(Effects.Moved::item)
        .distinct()
        .forEach(id -> lines.add("📅 " + moved(effects, id)));
    if (!effects.settled().isEmpty()) {
      String ids =
          effects.settled().stream().map(ItemId::text).collect(Collectors.joining(" and "));
      lines.add("🔕 Nudges for " + ids + " are cancelled");
    }
    return lines.isEmpty() ? List.of("Nothing else changes.") : lines;
  }

  /** What would be wrong then. */
  static List<String> conflicts(List<Conflict> conflicts) {
    return conflicts.stream()
        .map(conflict -> "⚠️ " + Mrkdwn.inline(conflict.sentence(), 300))
        .toList();
  }

  /** The same without the move of the item itself, which was told already; empty for nothing. */
  static List<String> besides(Review review, Effects effects, ItemId item) {
    return effects.without(item).isEmpty() ? List.of() : lines(review, effects.without(item));
  }

  /** The id with its words. */
  static String named(Review review, ItemId id) {
    String words =
        review
            .phase(id)
            .map(Phase::name)
            .or(() -> review.task(id).map(Task::text))
            .or(() -> review.issue(id).map(Issue::title))
            .or(() -> review.decision(id).map(decision -> decision.question()))
            .orElse("");
    return "*" + id + "* " + Mrkdwn.inline(words, 200);
  }

  /** The first and last day of a phase, or the due day of anything else, in one line. */
  private static String moved(Effects effects, ItemId id) {
    List<Effects.Moved> moves =
        effects.moved().stream().filter(move -> move.item().equals(id)).toList();
    String what = moves.stream().map(EffectsText::day).collect(Collectors.joining(", "));
    String was =
        moves.stream()
            .filter(move -> move.before().isPresent() && move.after().isPresent())
            .map(move -> DayText.of(move.before().orElseThrow()))
            .collect(Collectors.joining(" and "));
    return "*" + id + "* " + what + (was.isEmpty() ? "" : " (was " + was + ")");
  }

  private static String day(Effects.Moved move) {
    Optional<LocalDate> after = move.after();
    String verb = move.what().equals("due") ? "is due" : move.what();
    return after
        .map(day -> verb + " " + DayText.of(day))
        .orElse("has no day any more on which it " + verb);
  }
}
