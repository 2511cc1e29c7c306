package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.plan.Owed;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What one person owes. */
public final class MinePage {
  private static final int SIZE = 10;

  private MinePage() {}

  /**
   * Renders the page.
   *
   * @param today the person's own day
   */
  public static Message of(
      Snapshot project, UserId person, LocalDate today, MineFilter filter, int page) {
    Blocks blocks = new Blocks();
    List<Owed> wanted =
        Owed.by(project.plan(), person).stream()
            .filter(one -> filter.wants(one.due(), today))
            .toList();
    String line = filter == MineFilter.ALL ? "mine" : "mine " + filter.word();
    Pager<Owed> owed = new Pager<>(wanted, SIZE, page, line);
    blocks.header(
        switch (filter) {
          case ALL -> "What you owe";
          case OVERDUE -> "What you owe: overdue";
          case WEEK -> "What you owe: within a week";
        });
    if (owed.all().isEmpty() && filter != MineFilter.ALL) {
      String none = filter == MineFilter.OVERDUE ? "overdue" : "due within a week";
      blocks.section("✅ Nothing that you owe is " + none + ".");
    } else {
      items(blocks, project, person, owed, today);
    }
    blocks.context("Everything I understand: `/ecomind help`");
    List<ObjectNode> buttons = new ArrayList<>(owed.buttons());
    buttons.add(
        filter == MineFilter.OVERDUE
            ? Elements.button("All", "mine", "mine.all")
            : Elements.button("Overdue", "mine overdue", "mine.overdue"));
    buttons.add(Elements.button("Status", "status"));
    buttons.add(Elements.button("Decisions", "decisions"));
    buttons.add(Elements.button("Help", "help"));
    return Message.of(blocks.actions(buttons));
  }

  static void items(
      Blocks blocks, Snapshot project, UserId person, Pager<Owed> owed, LocalDate today) {
    List<String> roles = roles(project, person);
    if (owed.all().isEmpty()) {
      blocks.section(nothing(roles));
      return;
    }
    String position = owed.position().isEmpty() ? "" : "  ·  " + owed.position();
    blocks.context(as(project, person, roles) + position);
    for (Owed one : owed.shown()) {
      blocks.section(text(project, one, today, roles), button(project, one));
    }
  }

  private static String as(Snapshot project, UserId person, List<String> roles) {
    boolean leads =
        project.facts().nudging().filter(by -> by.actor().equals(person.text())).isPresent();
    return roles.isEmpty()
        ? leads ? "As the lead who started the nudges" : "What was given to you"
        : "As " + String.join(", ", roles);
  }

  private static String as(String role, List<String> held) {
    String bold = Mrkdwn.bold(role, 80);
    if (held.contains(bold)) {
      return "as " + bold;
    }
    return role.isEmpty() ? "nobody is named for it" : "nobody holds " + bold;
  }

  static String text(Snapshot project, Owed one, LocalDate today, List<String> roles) {
    String due = DueText.of(one.due(), today);
    String glyph = DueText.isOverdue(one.due(), today) ? "🔴" : "🔹";
    return "%s *%s* %s\n%s  ·  %s"
        .formatted(
            glyph,
            one.item(),
            Mrkdwn.inline(one.title(), 200),
            due.isEmpty() ? "no deadline" : "Due " + due,
            project.facts().assigned().containsKey(one.item())
                ? "given to you"
                : as(one.role(), roles));
  }

  private static ObjectNode button(Snapshot project, Owed one) {
    return project.plan().decision(one.item()).isPresent()
        ? Elements.primary("Decide…", "decide " + one.item())
        : Elements.button("Done", "done " + one.item());
  }

  static List<String> roles(Snapshot project, UserId person) {
    return project.review().roles().stream()
        .filter(role -> project.facts().holder(role).filter(person::equals).isPresent())
        .map(role -> Mrkdwn.bold(role, 80))
        .toList();
  }

  static String nothing(List<String> roles) {
    return roles.isEmpty()
        ? "You hold no role in this project, so nobody waits for you.\n"
            + "A lead says who holds which: `/ecomind role`"
        : "✅ As " + String.join(", ", roles) + " you owe nothing right now.";
  }
}
