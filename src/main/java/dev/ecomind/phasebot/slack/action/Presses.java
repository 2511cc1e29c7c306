package dev.ecomind.phasebot.slack.action;

import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.slack.block.RolesPage;
import dev.ecomind.phasebot.slack.command.Reply;
import dev.ecomind.phasebot.slack.command.UseCases;
import dev.ecomind.phasebot.slack.command.Verbs;
import java.util.Optional;

/** Answers what was pressed. */
public final class Presses {
  private final Verbs verbs;
  private final UseCases useCases;

  public Presses(Verbs verbs, UseCases useCases) {
    this.verbs = verbs;
    this.useCases = useCases;
  }

  /** Does what a button's or menu's line says. */
  public Reply run(Press press) {
    return verbs.answer(press.caller(), press.value());
  }

  /** Gives a role to the chosen person; nothing where the choice was cleared. */
  public Optional<Reply> holder(Press press) {
    if (press.value().isEmpty() || !press.block().startsWith(RolesPage.BLOCK)) {
      return Optional.empty();
    }
    String role = press.block().substring(RolesPage.BLOCK.length());
    return Optional.of(
        useCases
            .assignRole()
            .assign(press.caller(), role, new UserId(press.value()))
            .then(
                assigned ->
                    useCases
                        .assignRole()
                        .list(press.caller())
                        .then(roles -> Outcome.done(RolesPage.of(roles, assigned))))
            .fold(Reply::say, refusal -> Reply.refused(refusal, "role")));
  }
}
