package dev.ecomind.phasebot.sandbox.bot;

import dev.ecomind.phasebot.sandbox.workspace.App;
import dev.ecomind.phasebot.sandbox.workspace.Workspace;
import java.util.function.Supplier;

/** All that reaches the bot, by what people do. */
public record Bot(
    SlashCommands commands,
    Actions actions,
    Submissions submissions,
    Shortcuts shortcuts,
    Options options,
    Events events,
    Invitations invitations,
    Handshake handshake) {

  /** The hooks are the address below which response urls lie. */
  public static Bot over(
      Workspace workspace, BotLink link, RequestFaults faults, Supplier<String> hooks) {
    if (!workspace.with(state -> state.app().can(App.Ability.INTERACTIVE))) {
      link.sendNoInteractions();
    }
    Events events = new Events(workspace, link, faults);
    Postings postings = new Postings(events);
    workspace.with(
        state -> {
          state.messages().onAdded(message -> postings.tell(state, message));
          return postings;
        });
    return new Bot(
        new SlashCommands(workspace, link, hooks),
        new Actions(workspace, link, hooks),
        new Submissions(workspace, link),
        new Shortcuts(workspace, link, hooks),
        new Options(workspace, link),
        events,
        new Invitations(workspace, events),
        new Handshake(workspace, link));
  }
}
