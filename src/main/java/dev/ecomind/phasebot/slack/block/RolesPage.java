package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.AssignRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who holds which role, each with a select that gives it to somebody. */
public final class RolesPage {
  /** The action of choosing a holder; the block's id is {@link #BLOCK} and the role. */
  public static final String HOLDER = "role.holder";

  /** Begins the id of a block that shows a role. */
  private static final String BLOCK = "role:";

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

  public static Message of(List<AssignRole.Held> roles, int page) {
    return of(new Blocks(), roles, page);
  }

  /** The list after one of its selects was used. */
  public static Message of(List<AssignRole.Held> roles, AssignRole.Assigned assigned) {
    int index = roles.stream().map(AssignRole.Held::role).toList().indexOf(assigned.role());
    Blocks blocks = new Blocks().section(confirmation(assigned)).divider();
    return of(blocks, roles, index / SIZE + 1);
  }

  private static Message of(Blocks blocks, List<AssignRole.Held> roles, int page) {
    Pager<AssignRole.Held> pager = new Pager<>(roles, SIZE, page, "role");
    blocks.header("Roles");
    if (roles.isEmpty()) {
      blocks.section("The review names no roles.");
    } else {
      long unheld = roles.stream().filter(role -> role.holder().isEmpty()).count();
      blocks.context(
          unheld == 0
              ? "✅ Every role has a holder."
              : "⚠️ %d of %d roles have no holder yet. What they owe goes to the lead who started the nudges."
                  .formatted(unheld, roles.size()));
    }
    List<AssignRole.Held> suggested =
        roles.stream().filter(role -> role.suggested().isPresent()).toList();
    if (!suggested.isEmpty()) {
      blocks.section(
          "By name and title I would say: "
              + suggested.stream()
                  .limit(SUGGESTIONS)
                  .map(RolesPage::suggestion)
                  .collect(Collectors.joining(", "))
              + ".",
          Elements.primary("Accept these", "role suggested"));
    }
    pager.shown().forEach(role -> add(blocks, role));
    List<ObjectNode> buttons = new ArrayList<>(pager.buttons());
    buttons.add(Elements.button("Nudges", "nudges"));
    buttons.add(Elements.button("Status", "status"));
    return Message.of(blocks.actions(buttons));
  }

  private static String suggestion(AssignRole.Held held) {
    return Mrkdwn.bold(held.role(), 80) + " " + Mrkdwn.mention(held.suggested().orElseThrow());
  }

  private static void add(Blocks blocks, AssignRole.Held held) {
    String holder = held.holder().map(Mrkdwn::mention).orElse("nobody yet");
    String text = Mrkdwn.bold(held.role(), 150) + "\n" + holder;
    String id = BLOCK + held.role();
    if (id.length() > Limits.BLOCK_ID) {
      blocks.section(text);
    } else {
      blocks.section(id, text, Elements.person(HOLDER, held.holder().map(UserId::text)));
    }
  }

  public static Message assigned(AssignRole.Assigned assigned) {
    return Message.of(
        new Blocks()
            .section(confirmation(assigned))
            .actions(
                List.of(
                    Elements.button("All roles", "role"), Elements.button("Nudges", "nudges"))));
  }

  private static String confirmation(AssignRole.Assigned assigned) {
    Optional<UserId> before = assigned.before().filter(old -> !old.equals(assigned.holder()));
    String was = before.map(old -> " (before: " + Mrkdwn.mention(old) + ")").orElse("");
    return "✅ %s is now held by %s%s."
        .formatted(Mrkdwn.bold(assigned.role(), 150), Mrkdwn.mention(assigned.holder()), was);
  }
}
