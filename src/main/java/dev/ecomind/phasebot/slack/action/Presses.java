package dev.ecomind.phasebot.slack.action;

import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.AssignRole;
import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.slack.block.Message;
import dev.ecomind.phasebot.slack.block.RolesPage;
import dev.ecomind.phasebot.slack.block.RolesText;
import dev.ecomind.phasebot.slack.command.Reply;
import dev.ecomind.phasebot.slack.command.UseCases;
import dev.ecomind.phasebot.slack.command.Verbs;
import java.util.Arrays;
import java.util.List;
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

  /** Makes the people chosen on the page of roles what the select is for; nothing for nobody. */
  public Optional<Reply> chosen(Press press) {
    return RolesPage.meant(press.block())
        .filter(meant -> !press.value().isEmpty() || press.action().equals(RolesPage.LEADS))
        .map(
            meant -> {
              Caller caller = meant.project().map(press.caller()::meaning).orElse(press.caller());
              Reply reply =
                  act(caller, press, meant.role())
                      .then(done -> page(caller, meant.role(), done))
                      .fold(Reply::say, refusal -> Reply.refused(refusal, "role"));
              return meant.project().map(reply::meaning).orElse(reply);
            });
  }

  /** What was done, in words. */
  private Outcome<String> act(Caller caller, Press press, String role) {
    AssignRole roles = useCases.assignRole();
    List<UserId> people =
        Arrays.stream(press.value().split(" ", -1))
            .filter(id -> !id.isEmpty())
            .map(UserId::new)
            .toList();
    Optional<UserId> one = people.stream().findFirst();
    return switch (press.action()) {
      case RolesPage.LEADS ->
          roles.nameLeads(caller, people).then(done -> Outcome.done(RolesText.led(done)));
      case RolesPage.DEPUTY ->
          roles.deputize(caller, role, one).then(done -> Outcome.done(RolesText.deputized(done)));
      default ->
          roles
              .assign(caller, role, one.orElseThrow())
              .then(done -> Outcome.done(RolesText.given(done)));
    };
  }

  private Outcome<Message> page(Caller caller, String role, String confirmation) {
    return useCases
        .assignRole()
        .list(caller)
        .then(roles -> Outcome.done(RolesPage.of(roles, role, confirmation)));
  }
}
