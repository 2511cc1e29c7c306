package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.plan.DayText;
import dev.ecomind.phasebot.plan.Due;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.Subject;
import dev.ecomind.phasebot.project.Letter;
import dev.ecomind.phasebot.review.ItemId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A week in one message: what was decided and done, what is late, what comes next. */
final class DigestLetter {
  private static final int LINES = 8;

  private DigestLetter() {}

  static Message of(Letter.Digest digest) {
    Plan plan = digest.project().plan();
    Blocks blocks = new Blocks().header("🗓️ The week at " + digest.project().slug());
    List<Activity> week =
        digest.project().activities().stream()
            .filter(activity -> !activity.at().isBefore(digest.since()))
            .toList();
    add(blocks, "*Decided*", week.stream().flatMap(one -> decided(plan, one)).toList());
    add(blocks, "*Done*", week.stream().flatMap(one -> done(plan, one)).toList());
    LocalDate today = digest.day();
    LocalDate end = today.plusDays(7);
    add(blocks, "*Overdue*", due(plan, day -> day.isBefore(today)));
    add(blocks, "*Due this week*", due(plan, day -> !day.isBefore(today) && day.isBefore(end)));
    List<String> blocked =
        plan.phases().stream()
            .filter(phase -> phase.isBlocked())
            .map(
                phase ->
                    "⛔ *" + phase.phase().id() + "* " + Mrkdwn.inline(phase.phase().name(), 80))
            .toList();
    add(blocks, "*Blocked*", blocked);
    if (blocks.size() == 1) {
      blocks.section("A quiet week: nothing was decided or done, and nothing is due.");
    }
    blocks.context(StatusPage.counts(plan));
    return Message.of(
        blocks.actions(
            List.of(Elements.button("Status", "status"), Elements.button("My page", "mine"))));
  }

  private static void add(Blocks blocks, String title, List<String> lines) {
    if (!lines.isEmpty()) {
      blocks.section(title + "  ·  " + lines.size());
      blocks.lines(lines, LINES);
    }
  }

  private static Stream<String> decided(Plan plan, Activity activity) {
    return activity.fact() instanceof Fact.DecisionRecorded made
        ? Stream.of(
            "🔷 *%s* %s → %s"
                .formatted(
                    made.decision(), words(plan, made.decision()), Mrkdwn.bold(made.option(), 80)))
        : Stream.empty();
  }

  private static Stream<String> done(Plan plan, Activity activity) {
    return activity.fact() instanceof Fact.ItemDone finished
            && plan.facts().done().containsKey(finished.item())
        ? Stream.of("✅ *%s* %s".formatted(finished.item(), words(plan, finished.item())))
        : Stream.empty();
  }

  private static String words(Plan plan, ItemId id) {
    return Mrkdwn.inline(plan.subject(id).map(Subject::words).orElse(""), 120);
  }

  private static List<String> due(Plan plan, Predicate<LocalDate> when) {
    return Stream.of(
            plan.decisions().stream().map(one -> one.decision().id()),
            plan.issues().stream()
                .filter(one -> one.decision().isEmpty())
                .map(one -> one.issue().id()),
            plan.tasks().stream().map(one -> one.task().id()))
        .flatMap(ids -> ids)
        .flatMap(id -> plan.subject(id).stream())
        .filter(Subject::open)
        .filter(subject -> subject.due().day().filter(when).isPresent())
        .sorted(Comparator.comparing(subject -> day(subject.due())))
        .map(
            subject ->
                "🔹 %s  ·  %s".formatted(SubjectText.line(subject), DayText.of(day(subject.due()))))
        .toList();
  }

  private static LocalDate day(Due due) {
    return due.day().orElse(LocalDate.MAX);
  }
}
