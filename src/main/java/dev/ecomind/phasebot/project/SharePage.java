package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Posts a page to the project's channel, in the name of whoever wants it seen there. */
public final class SharePage {
  private static final String BORDER = " ";

  private final ChangeProject changing;
  private final Permissions permissions;
  private final Clock clock;

  public SharePage(Projects projects, ReadProject reading, Permissions permissions, Clock clock) {
    this.changing = new ChangeProject(projects, reading);
    this.permissions = permissions;
    this.clock = clock;
  }

  /** What was wished, by whom. */
  record Wish(UserId by, String line) {}

  /**
   * Shares it.
   *
   * @param line asks for the page, such as "status P003"
   * @return the channel that gets to see it
   */
  public Outcome<String> share(Caller caller, String line) {
    return changing.by(
        caller,
        project ->
            permissions
                .member(caller.user(), "post to the channel")
                .or(() -> noChannel(project, caller))
                .map(refusal -> Change.none(Outcome.<String>refused(refusal)))
                .orElseGet(() -> shared(project, caller, line)));
  }

  private Change<Outcome<String>> shared(Snapshot project, Caller caller, String line) {
    String channel = channel(project, caller).orElseThrow();
    Dispatch page =
        page(
            String.valueOf(clock.millis()),
            caller.user(),
            line,
            Recipient.channel(channel),
            clock.instant());
    return new Change<>(List.of(), List.of(page), Outcome.done(channel));
  }

  /**
   * What must reach somebody.
   *
   * @param when tells wishes apart that are the same otherwise
   */
  static Dispatch page(String when, UserId by, String line, Recipient to, Instant due) {
    return new Dispatch(
        Dispatch.Kind.PAGE, Dispatch.REVIEW, String.join(BORDER, when, by.text(), line), to, due);
  }

  private static Optional<String> channel(Snapshot project, Caller caller) {
    return project.facts().channel().or(() -> Bindings.channel(caller));
  }

  private static Optional<Refusal> noChannel(Snapshot project, Caller caller) {
    return channel(project, caller).isPresent()
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                Refusal.Kind.UNKNOWN,
                "*%s* has no channel yet, so there is nowhere to post. Ask again in a channel."
                    .formatted(project.slug())));
  }

  /** What an entry of the ledger was written for. */
  static Optional<Wish> read(Dispatch entry) {
    String[] parts = entry.occurrence().split(BORDER, 3);
    return parts.length == 3
        ? Optional.of(new Wish(new UserId(parts[1]), parts[2]))
        : Optional.empty();
  }
}
