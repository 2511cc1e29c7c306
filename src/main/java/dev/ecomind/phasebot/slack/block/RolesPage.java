package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Roles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who leads the project, and who holds which role, each with selects that change it. */
public final class RolesPage {
  /** Begins the ids of all selects; the block's id is {@link #BLOCK} and the role. */
  public static final String SELECT = "role.";

  public static final String HOLDER = SELECT + "holder";
  public static final String DEPUTY = SELECT + "deputy";
  public static final String LEADS = SELECT + "leads";

  /** Begins the id of a block that shows a role. */
  private static final String BLOCK = "role:";

  /** Not the name of a role, as those begin with no space. */
  private static final String LEADS_BLOCK = " leads";

  private static final Pattern BLOCK_ID = Pattern.compile("role(?:@([a-z0-9-]{1,60}))?:(.+)");

  private static final int SIZE = 15;
  private static final int SUGGESTIONS = 20;

  private RolesPage() {}

  /**
   * What a block with a select is for.
   *
   * @param project slug, where it is not the channel's own
   */
  public record Meant(String role, Optional<String> project) {}

  /** Reads the id of a block; empty where it is none of these. */
  public static Optional<Meant> meant(String blockId) {
    return Optional.of(BLOCK_ID.matcher(blockId))
        .filter(Matcher::matches)
        .map(id -> new Meant(id.group(2), Optional.ofNullable(id.group(1))));
  }

  /** Writes into a block with a select which project it means. */
  static void meaning(ObjectNode block, String slug) {
    String id = block.path("block_id").asText();
    String meant = "role@" + slug + id.substring(Math.min(id.length(), BLOCK.length() - 1));
    if (id.startsWith(BLOCK) && meant.length() <= Limits.BLOCK_ID) {
      block.put("block_id", meant);
    }
  }

  public static Message of(Roles roles, int page) {
    return of(new Blocks(), roles, page);
  }

  /**
   * The list after one of its selects was used.
   *
   * @param changed the role that it was about
   * @param confirmation what was done
   */
  public static Message of(Roles roles, String changed, String confirmation) {
    int index = roles.held().stream().map(Roles.Held::role).toList().indexOf(changed);
    Blocks blocks = new Blocks().section(confirmation).divider();
    return of(blocks, roles, Math.max(index, 0) / SIZE + 1);
  }

  private static Message of(Blocks blocks, Roles roles, int page) {
    Pager<Roles.Held> pager = new Pager<>(roles.held(), SIZE, page, "role");
    blocks.header("Roles");
    leads(blocks, roles.leads());
    if (roles.held().isEmpty()) {
      blocks.section("The review names no roles.");
    } else {
      long unheld = roles.held().stream().filter(role -> role.holder().isEmpty()).count();
      blocks.context(
          unheld == 0
              ? "✅ Every role has a holder."
              : "⚠️ %d of %d roles have no holder yet. What they owe goes to the lead who started the nudges."
                  .formatted(unheld, roles.held().size()));
    }
    suggestions(blocks, roles);
    pager.shown().forEach(role -> add(blocks, role));
    List<ObjectNode> buttons = new ArrayList<>(pager.buttons());
    buttons.add(Elements.button("Nudges", "nudges"));
    buttons.add(Elements.button("Status", "status"));
    return Message.of(blocks.actions(buttons));
  }

  private static void leads(Blocks blocks, List<UserId> leads) {
    String who = leads.isEmpty() ? "the administrators of this workspace" : RolesText.people(leads);
    blocks.section(
        BLOCK + LEADS_BLOCK,
        "*Leads*\n" + who,
        Elements.people(LEADS, leads.stream().map(UserId::text).toList()));
  }

  private static void suggestions(Blocks blocks, Roles roles) {
    List<Roles.Held> suggested =
        roles.held().stream().filter(role -> role.suggested().isPresent()).toList();
    if (!suggested.isEmpty()) {
      blocks.section(
          "By name, group and title I would say: "
              + suggested.stream()
                  .limit(SUGGESTIONS)
                  .map(RolesPage::suggestion)
                  .collect(Collectors.joining(", "))
              + ".",
          Elements.primary("Accept these", "role suggested"));
    }
  }

  private static String suggestion(Roles.Held held) {
    return Mrkdwn.bold(held.role(), 80) + " " + Mrkdwn.mention(held.suggested().orElseThrow());
  }

  private static void add(Blocks blocks, Roles.Held held) {
    blocks.section(RolesText.held(held));
    String id = BLOCK + held.role();
    if (id.length() <= Limits.BLOCK_ID) {
      List<ObjectNode> selects = new ArrayList<>();
      selects.add(Elements.person(HOLDER, "Who holds it", held.holder().map(UserId::text)));
      if (held.holder().isPresent()) {
        selects.add(
            Elements.person(DEPUTY, "Who may act for them", held.deputy().map(UserId::text)));
      }
      blocks.actions(id, selects);
    }
  }

  /** What was done, where it was typed. */
  public static Message changed(String confirmation) {
    return Message.of(
        new Blocks()
            .section(confirmation)
            .actions(
                List.of(
                    Elements.button("All roles", "role"), Elements.button("Nudges", "nudges"))));
  }
}
