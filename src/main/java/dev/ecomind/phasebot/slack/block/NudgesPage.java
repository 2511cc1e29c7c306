package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Dispatch;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.project.SwitchNudges;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Whether reminders run, what comes in the next days, and what keeps them from being right. */
public final class NudgesPage {
  private static final int SIZE = 15;

  private NudgesPage() {}

  /**
   * Renders the page.
   *
   * @param zone for readers who see the text instead of their own clock
   */
  public static Message of(Snapshot project, SwitchNudges.Switched state, ZoneId zone, int page) {
    Pager<Dispatch> pager =
        new Pager<>(state.coming(), SIZE, page, "nudges preview " + state.days() + "d");
    Blocks blocks = new Blocks().header(state.on() ? "🔔 Nudges are on" : "🔕 Nudges are off");
    hints(blocks, project.plan(), state);
    String position = pager.position().isEmpty() ? "" : "  ·  " + pager.position();
    String span = state.days() == 14 ? "two weeks" : Counted.of(state.days(), "day");
    String title = state.on() ? "*The next " + span + "*" : "*If they ran, the next " + span + "*";
    blocks.section(title + position);
    List<String> lines = pager.shown().stream().map(nudge -> line(project, nudge, zone)).toList();
    blocks.lines(lines.isEmpty() ? List.of("Nothing comes up.") : lines, SIZE);
    if (!state.on()) {
      blocks.context("Nobody is reminded of anything until a lead starts the nudges.");
    }
    List<ObjectNode> buttons = new ArrayList<>(pager.buttons());
    buttons.add(state.on() ? pause() : Elements.primary("Start nudging", "nudges start"));
    buttons.add(Elements.button("Preferences…", "nudges preferences", "nudges.preferences"));
    buttons.add(Elements.button("Roles", "role"));
    buttons.add(Elements.button("Status", "status"));
    return Message.of(blocks.actions(buttons));
  }

  private static ObjectNode pause() {
    return Elements.confirming(
        Elements.button("Pause", "nudges pause"),
        "Pause nudges?",
        "Nobody will be reminded of anything until they are started again.",
        "Pause");
  }

  private static void hints(Blocks blocks, Plan plan, SwitchNudges.Switched state) {
    List<String> hints = new ArrayList<>();
    if (!plan.timeline().missing().isEmpty()) {
      hints.add(
          "📅 Most deadlines have no day yet: "
              + Mrkdwn.inline(String.join(", ", plan.timeline().missing()), 300)
              + ".");
    }
    if (!state.unheld().isEmpty()) {
      hints.add(
          "👤 Nobody holds "
              + state.unheld().stream()
                  .limit(8)
                  .map(role -> Mrkdwn.bold(role, 80))
                  .collect(Collectors.joining(", "))
              + (state.unheld().size() > 8 ? ", …" : "")
              + ": the lead who starts the nudges gets theirs.");
    }
    if (!hints.isEmpty()) {
      blocks.context(String.join("\n", hints));
    }
  }

  private static String line(Snapshot project, Dispatch nudge, ZoneId zone) {
    String who =
        nudge.recipient().isUser()
            ? Mrkdwn.mention(new UserId(nudge.recipient().id()))
            : "the channel";
    return "%s  ·  %s  ·  %s"
        .formatted(
            Mrkdwn.moment(nudge.due(), zone),
            who,
            EffectsText.named(project.review(), nudge.subject()));
  }
}
