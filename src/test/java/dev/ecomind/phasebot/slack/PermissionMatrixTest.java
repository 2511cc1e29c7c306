package dev.ecomind.phasebot.slack;

import static dev.ecomind.phasebot.slack.Chat.DANA;
import static dev.ecomind.phasebot.slack.Chat.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Who may do what, tried out: every actor with every verb in every state of what it is about, by
 * command and by button. The outcome is written down in one table, a golden file; that nobody
 * changes anything who must not is asserted besides.
 */
final class PermissionMatrixTest {
  private static final String NEW = "U0NEW";

  /** From the one who may most to those who may nothing. */
  private static final Map<String, String> ACTORS = actors();

  private static final Set<String> FULL =
      Set.of("lead", "administrator", "decider", "deputy", "owner", "member");

  /** What a verb is about in each state: open, closed, dropped, gone. */
  private static final List<String> STATES = List.of("open", "closed", "dropped", "gone");

  private static final List<String> VERBS =
      List.of(
          "help",
          "status",
          "mine",
          "phase %p",
          "issues",
          "show %t",
          "done %t",
          "reopen %t because x",
          "assign %t @dana",
          "due %t 2025-12-24 because x",
          "snooze %t 1d",
          "decisions",
          "decide %d %o because x",
          "whatif %d=%o",
          "timeline",
          "import",
          "role \"DevOps Lead\" @sam",
          "role \"DevOps Lead\" deputy @sam",
          "role leads @sam",
          "nudges start",
          "nudges off 3d",
          "nudges quiet 18-9",
          "nudges tz Europe/Riga",
          "nudges digest on",
          "nudges preferences",
          "timeline settings",
          "timeline holidays",
          "export md",
          "status share");

  private static Map<String, String> actors() {
    Map<String, String> actors = new LinkedHashMap<>();
    actors.put("lead", "U0LEADS");
    actors.put("administrator", LEAD);
    actors.put("decider", DANA);
    actors.put("deputy", "U0DEPUTY");
    actors.put("owner", "U0OWNER");
    actors.put("member", Chat.SAM);
    actors.put("guest", Chat.GUEST);
    actors.put("external", Chat.EXTERNAL);
    actors.put("deactivated", Chat.GONE);
    actors.put("bot", Chat.BOT);
    actors.put("unknown", NEW);
    return actors;
  }

  @Test
  void everyActorWithEveryVerbInEveryState() {
    List<String> lines = new ArrayList<>();
    for (String verb : VERBS) {
      for (String state : STATES) {
        StringBuilder line = new StringBuilder("%-34s %-8s".formatted(verb, state));
        for (Map.Entry<String, String> actor : ACTORS.entrySet()) {
          String typed = outcome(actor.getValue(), verb, state, false);
          String pressed = outcome(actor.getValue(), verb, state, true);
          assertThat(pressed)
              .as("%s by button as %s, %s", verb, actor.getKey(), state)
              .isEqualTo(typed);
          if (!FULL.contains(actor.getKey())) {
            assertThat(typed).as("%s as %s, %s", verb, actor.getKey(), state).isNotEqualTo("DID");
          }
          line.append(" %s:%s".formatted(actor.getKey(), typed));
        }
        lines.add(line.toString().stripTrailing());
      }
    }
    assertThat(lines).hasSizeGreaterThanOrEqualTo(19 * 4);
    Golden.assertSameText("permission-matrix", String.join("\n", lines) + "\n");
  }

  /** DID it, OPENED a form, was shown something (SAW), was REFUSED, or it was so ALREADY. */
  private static String outcome(String actor, String verb, String state, boolean pressed) {
    try (Chat chat = prepared(state)) {
      long before = chat.projects.only().revision();
      int told = chat.projects.records().size();
      int opened = chat.surfaces.opened.size();
      String line = filled(verb, state);
      String said =
          pressed ? press(chat, actor, line) : chat.type(actor, line).path("text").asText();
      boolean did =
          chat.projects.only().revision() > before || chat.projects.records().size() > told;
      if (did) {
        return "DID";
      } else if (chat.surfaces.opened.size() > opened) {
        return "OPENED";
      } else if (said.startsWith("🔒")) {
        return "refused";
      } else if (said.startsWith("✅ ") && !said.startsWith("✅ *")) {
        return "already";
      }
      return said.startsWith("🤔") ? "unclear" : "saw";
    }
  }

  private static String press(Chat chat, String actor, String line) {
    int before = chat.surfaces.answered.size();
    chat.press(actor, "run.any", line);
    return chat.surfaces.answered.size() > before
        ? chat.surfaces.answered.get(before).message().text()
        : "";
  }

  private static String filled(String verb, String state) {
    boolean gone = state.equals("gone");
    return verb.replace("%p", gone ? "P099" : "P003")
        .replace("%t", gone ? "T999" : state.equals("dropped") ? "T4" : "T1")
        .replace("%d", gone ? "D99" : "D1")
        .replace("%o", state.equals("closed") ? "ECS" : "EKS");
  }

  /**
   * Dana decides and has a deputy, T1 belongs to the owner, the project names its own lead; closed
   * things are done, dropped ones not taken.
   */
  private static Chat prepared(String state) {
    Chat chat = new Chat();
    chat.join("U0OWNER", "olga");
    chat.join("U0DEPUTY", "dora");
    chat.join("U0LEADS", "lena");
    chat.type(LEAD, "role \"DevOps Lead\" @dana");
    chat.type(DANA, "role \"DevOps Lead\" deputy @dora");
    chat.type(LEAD, "assign T1 @olga");
    chat.type(LEAD, "due T1 2025-12-19");
    JsonNode due = chat.surfaces.opened.get(0);
    chat.submit(LEAD, due, Map.of("due.day", Chat.day("2025-12-19")));
    if (state.equals("closed") || state.equals("dropped")) {
      chat.type(LEAD, "done T1");
      chat.type(LEAD, "decide D1 ECS because it is simpler");
      JsonNode form = chat.surfaces.opened.get(1);
      chat.submit(LEAD, form, Map.of("because", Chat.text("it is simpler")));
    }
    chat.type(LEAD, "role leads @lena");
    return chat;
  }
}
