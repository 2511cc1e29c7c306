package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.plan.Owed;
import dev.ecomind.phasebot.plan.PhasePlan;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Refusal;
import dev.ecomind.phasebot.project.Snapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The app's home tab: what I owe, what waits for a decision, the phases. */
public final class HomePage {
  private static final int OWED = 10;
  private static final int DECISIONS = 8;
  private static final int PHASES = 20;

  private HomePage() {}

  /** The action of choosing the project that is shown. */
  public static final String PROJECT = "home.project";

  /**
   * Renders the tab.
   *
   * @param slugs of all projects that can be shown here
   */
  public static JsonNode of(Snapshot project, List<String> slugs, UserId person, LocalDate today) {
    Blocks blocks = new Blocks().header(StatusPage.title(project));
    if (slugs.size() > 1) {
      blocks.section("Project", choice(project, slugs));
    }
    blocks.context(StatusPage.counts(project.plan()));
    blocks.section("*What you owe*", Elements.button("Show all", "mine"));
    MinePage.items(
        blocks,
        project,
        person,
        new Pager<>(Owed.by(project.plan(), person), OWED, 1, "mine"),
        today);
    blocks.divider();
    blocks.section("*Open decisions*", Elements.button("All decisions", "decisions"));
    project.plan().openDecisions().stream()
        .limit(DECISIONS)
        .forEach(open -> DecisionText.open(blocks, project.plan(), open));
    blocks.divider();
    blocks.section("*Phases*", Elements.button("Status", "status"));
    for (PhasePlan phase : project.plan().phases().stream().limit(PHASES).toList()) {
      blocks.section(
          PhaseText.summary(phase), Elements.button("Details", "phase " + phase.phase().id()));
    }
    ObjectNode home = ViewJson.home(blocks.actions(links()));
    home.put("private_metadata", FormState.write(Map.of("channel", " " + project.slug())));
    return slugs.size() > 1 ? PressedLines.inView(home, project.slug()) : home;
  }

  private static ObjectNode choice(Snapshot project, List<String> slugs) {
    List<Elements.Choice> choices =
        slugs.stream().map(slug -> new Elements.Choice(slug, slug)).toList();
    return Elements.select(PROJECT, choices, Optional.of(project.slug()));
  }

  public static JsonNode of(Refusal refusal) {
    return ViewJson.home(new Blocks().section(RefusalPage.text(refusal, "")));
  }

  private static List<ObjectNode> links() {
    return List.of(
        Elements.button("Roles", "role"),
        Elements.button("Nudges", "nudges"),
        Elements.button("Help", "help"));
  }
}
