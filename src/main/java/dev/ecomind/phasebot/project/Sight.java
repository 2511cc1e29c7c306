package dev.ecomind.phasebot.project;

import java.util.Optional;

/**
 * Who may see what of a project. Full members see everything; guests and others who are not known
 * see what the channel they stand in sees anyway; those who have left, and bots, see nothing.
 */
record Sight(Members members) {

  Optional<Refusal> refusal(Caller caller, Snapshot project) {
    Optional<Member> member = members.find(caller.user());
    Member.Standing standing = member.map(Member::standing).orElse(Member.Standing.EXTERNAL);
    return switch (standing) {
      case FULL -> Optional.empty();
      case GUEST, EXTERNAL ->
          standsInItsChannel(caller, project)
              ? Optional.empty()
              : Optional.of(refusal("Outside of its channel only full members of this workspace"));
      case BOT, DEACTIVATED -> Optional.of(refusal("Only members of this workspace"));
    };
  }

  /** A project without a channel of its own is seen from any channel, but not in private. */
  private static boolean standsInItsChannel(Caller caller, Snapshot project) {
    Optional<String> channel = Bindings.channel(caller);
    Optional<String> own = project.facts().channel();
    return channel.isPresent() && (own.isEmpty() || own.equals(channel));
  }

  private static Refusal refusal(String who) {
    return Refusal.of(Refusal.Kind.NOT_ALLOWED, who + " can see a project. Nothing was changed.");
  }
}
