package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.plan.PhasePlan;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.ArrangeProject;
import dev.ecomind.phasebot.project.Refusal;
import dev.ecomind.phasebot.project.SetPreferences;
import dev.ecomind.phasebot.project.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The app's home tab: what I owe, what waits for my decision, the phases, my preferences. */
public final class HomePage {
  /** The action of choosing the project that is shown. */
  public static final String PROJECT = "home.project";

  /** Begins the ids of all actions that turn a page of a list; the list's name follows. */
  public static final String TURN = "home.turn.";

  private static final int PHASES = 10;

  private HomePage() {}

  /**
   * What is shown to whom.
   *
   * @param slugs of all projects that can be shown here
   * @param today the person's own day
   * @param preferences empty for whoever may have none
   * @param arranged how the project is arranged; empty for whoever may not change it
   */
  public record Shown(
      Snapshot project,
      List<String> slugs,
      UserId person,
      LocalDate today,
      Optional<SetPreferences.Held> preferences,
      Optional<ArrangeProject.Arranged> arranged) {
    public Shown {
      slugs = List.copyOf(slugs);
    }
  }

  public static JsonNode of(Shown shown, HomeState state) {
    Snapshot project = shown.project();
    Blocks blocks = new Blocks().header(project.title());
    if (shown.slugs().size() > 1) {
      blocks.section("Project", choice(project, shown.slugs()));
    }
    blocks.context(StatusPage.counts(project.plan()));
    HomeOwed owed =
        HomeOwed.of(project, shown.person(), shown.today(), shown.arranged().isPresent());
    owed.things(blocks, state.owed());
    blocks.divider();
    owed.decisions(blocks, state.decisions());
    blocks.divider();
    phases(blocks, project, state.phases());
    blocks.divider();
    shown.preferences().ifPresent(held -> preferences(blocks, held));
    shown.arranged().ifPresent(arranged -> arrangement(blocks, project, arranged));
    ObjectNode home = ViewJson.home(blocks.actions(links()));
    home.put("private_metadata", state.of(project).write());
    return shown.slugs().size() > 1 ? PressedLines.inView(home, project.slug()) : home;
  }

  public static JsonNode of(Refusal refusal) {
    return ViewJson.home(new Blocks().section(RefusalPage.text(refusal, "")));
  }

  private static ObjectNode choice(Snapshot project, List<String> slugs) {
    List<Elements.Choice> choices =
        slugs.stream().map(slug -> new Elements.Choice(slug, slug)).toList();
    return Elements.select(PROJECT, choices, Optional.of(project.slug()));
  }

  private static void phases(Blocks blocks, Snapshot project, int page) {
    Pager<PhasePlan> phases = new Pager<>(project.plan().phases(), PHASES, page, "phases");
    blocks.section(title("*Phases*", phases), Elements.button("Status", "status"));
    for (PhasePlan phase : phases.shown()) {
      blocks.section(
          PhaseText.summary(phase), Elements.button("Details", "phase " + phase.phase().id()));
    }
    turn(blocks, phases);
  }

  static String title(String words, Pager<?> pager) {
    return words + (pager.position().isEmpty() ? "" : "  ·  " + pager.position());
  }

  /** Buttons to the pages before and after; what they stand for is a page's number. */
  static void turn(Blocks blocks, Pager<?> pager) {
    List<ObjectNode> buttons = new ArrayList<>();
    pager
        .back()
        .ifPresent(to -> buttons.add(Elements.plainButton("Back", TURN + pager.line(), to)));
    pager
        .more()
        .ifPresent(
            to ->
                buttons.add(
                    Elements.plainButton(
                        "More (" + pager.left() + ")", TURN + pager.line() + ".more", to)));
    blocks.actions(buttons);
  }

  private static void preferences(Blocks blocks, SetPreferences.Held held) {
    blocks.section(
        "*How you are reminded*\n" + PreferencesText.line(held),
        Elements.button("Preferences…", "nudges preferences"));
  }

  private static void arrangement(
      Blocks blocks, Snapshot project, ArrangeProject.Arranged arranged) {
    blocks.section(
        "*Settings of "
            + Mrkdwn.inline(project.slug(), 60)
            + "*, for leads\n"
            + SettingsText.line(arranged),
        Elements.button("Settings…", "timeline settings"));
  }

  private static List<ObjectNode> links() {
    return List.of(
        Elements.button("Roles", "role"),
        Elements.button("Nudges", "nudges"),
        Elements.button("Help", "help"));
  }
}
