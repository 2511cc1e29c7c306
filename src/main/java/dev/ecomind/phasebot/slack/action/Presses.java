package dev.ecomind.phasebot.slack.action;

import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Caller;
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
    return RolesPage.meant(press.block())
        .filter(meant -> !press.value().isEmpty())
        .map(
            meant -> {
              Caller caller = meant.project().map(press.caller()::meaning).orElse(press.caller());
              Reply reply = give(caller, meant.role(), new UserId(press.value()));
              return meant.project().map(reply::meaning).orElse(reply);
            });
  }

  private Reply give(Caller caller, String role, UserId holder) {
    return useCases
        .assignRole()
        .assign(caller, role, holder)
        .then(
            assigned ->
                useCases
                    .assignRole()
                    .list(caller)
                    .then(roles -> Outcome.done(RolesPage.of(roles, assigned))))
        .fold(Reply::say, refusal -> Reply.refused(refusal, "role"));
  }
}
