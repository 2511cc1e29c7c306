package dev.ecomind.phasebot.slack;

import static dev.ecomind.phasebot.slack.Chat.DANA;
import static dev.ecomind.phasebot.slack.Chat.LEAD;
import static dev.ecomind.phasebot.slack.Chat.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.plan.Facts;
import dev.ecomind.phasebot.plan.UserId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Holders, deputies and leads, typed and chosen. */
final class RolesTest {
  private static final String BLOCK = "role:DevOps Lead";

  private final Chat chat = new Chat();

  @AfterEach
  void close() {
    chat.close();
  }

  @Test
  void holderDeputyAndLeads_areChosenOnThePageOfRoles() {
    chat.choose(LEAD, "role.holder", BLOCK, DANA);
    chat.choose(LEAD, "role.deputy", BLOCK, SAM);
    chat.choose(LEAD, "role.leads", "role: leads", SAM, LEAD);

    assertThat(facts().holder("DevOps Lead")).contains(new UserId(DANA));
    assertThat(facts().deputy("DevOps Lead")).contains(new UserId(SAM));
    assertThat(facts().leads()).containsExactly(new UserId(SAM), new UserId(LEAD));
    assertThat(answered())
        .contains("The project is led by <@%s>, <@%s> now".formatted(SAM, LEAD))
        .contains("<@%s>, deputy <@%s>".formatted(DANA, SAM));
  }

  @Test
  void emptyChoiceOfLeads_letsAdministratorsLeadAgain() {
    chat.type(LEAD, "role leads @sam");
    chat.choose(SAM, "role.leads", "role: leads");

    assertThat(facts().leads()).isEmpty();
    assertThat(answered()).contains("administrators of this workspace lead the project now");
  }

  @Test
  void sameByCommand() {
    chat.type(LEAD, "role \"DevOps Lead\" @dana");

    assertThat(chat.said(DANA, "role \"DevOps Lead\" deputy @sam"))
        .contains("<@%s> may now act for the *DevOps Lead*".formatted(SAM));
    assertThat(chat.said(DANA, "role devops delegate nobody"))
        .contains("Nobody acts for the *DevOps Lead* now (before: <@%s>)".formatted(SAM));
    assertThat(chat.said(LEAD, "role leads @sam @dana")).contains("is led by");
    assertThat(chat.said(SAM, "role leads nobody")).contains("administrators of this workspace");
  }

  @Test
  void whoCannotLeadOrAct_isRefusedInWords() {
    assertThat(chat.said(LEAD, "role leads @sam @nobodyknown"))
        .contains("person \"@nobodyknown\", whom I do not know", "Nothing was changed");
    assertThat(chat.said(LEAD, "role leads <@%s>".formatted(Chat.GUEST)))
        .contains("only full members");
    assertThat(chat.said(LEAD, "role \"DevOps Lead\" deputy <@%s>".formatted(Chat.BOT)))
        .contains("only full members");
    assertThat(chat.said(SAM, "role \"DevOps Lead\" deputy @sam")).contains("Only a lead");
    assertThat(facts().leads()).isEmpty();
  }

  private Facts facts() {
    return chat.projects.only().facts();
  }

  private String answered() {
    int last = chat.surfaces.answered.size() - 1;
    return chat.surfaces.answered.get(last).message().blocks().toString();
  }
}
