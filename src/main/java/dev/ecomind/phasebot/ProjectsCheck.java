package dev.ecomind.phasebot;

import dev.ecomind.phasebot.project.Ledger;
import dev.ecomind.phasebot.project.Member;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.slack.client.Inquiry;
import dev.ecomind.phasebot.store.Store;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether each project reaches the people whom it concerns. */
record ProjectsCheck(Store store, SlackCheck slack) {
  /** Asking Slack about each of many channels would take minutes. */
  private static final int MOST_ASKED = 20;

  private static final int NEWEST = 500;
  private static final Set<String> SHUT_OUT =
      Set.of("not_in_channel", "channel_not_found", "is_archived");

  void look(List<Check> checks) {
    List<Snapshot> projects = store.projects().all();
    if (projects.isEmpty()) {
      checks.add(
          Check.warn(
              "projects", "none yet; type /ecomind import in the channel of the first project"));
    }
    int asked = 0;
    for (Snapshot project : projects) {
      checks.add(channel(project, asked++ < MOST_ASKED));
      checks.add(roles(project));
    }
  }

  private Check channel(Snapshot project, boolean ask) {
    String what = "channel of " + project.slug();
    Optional<String> channel = project.facts().channel();
    if (channel.isEmpty()) {
      return Check.warn(
          what, "it has none, so nobody hears of decisions; type /ecomind nudges start in it");
    }
    String id = channel.get();
    return Optional.of(ask)
        .filter(may -> may)
        .flatMap(may -> slack.channel(id))
        .map(
            told ->
                told.fold(
                    seen -> seen(what, id, seen),
                    error -> shutOut(what, id, error),
                    reason -> Check.warn(what, "Slack did not tell (" + reason + "); try again")))
        .orElseGet(() -> lastTold(what, project, id));
  }

  private static Check seen(String what, String id, Inquiry.Channel channel) {
    if (channel.archived()) {
      return shutOut(what, id, "is_archived");
    }
    return channel.member()
        ? Check.ok(what, "the bot is in #" + channel.name())
        : shutOut(what, id, "not_in_channel");
  }

  /** Without a scope to ask, what became of the last message there tells. */
  private Check lastTold(String what, Snapshot project, String id) {
    Optional<Ledger.Line> last =
        store.ledger().lines(project.id(), NEWEST).stream()
            .filter(line -> line.dispatch().recipient().id().equals(id))
            .filter(line -> line.state() == Ledger.State.SENT || line.reason().isPresent())
            .findFirst();
    Optional<String> shut =
        last.flatMap(Ledger.Line::reason)
            .flatMap(reason -> SHUT_OUT.stream().filter(reason::contains).findFirst());
    return shut.map(error -> shutOut(what, id, error))
        .orElseGet(
            () ->
                Check.ok(
                    what,
                    last.filter(line -> line.state() == Ledger.State.SENT).isPresent()
                        ? "what was last told in " + id + " arrived"
                        : id + ", where nothing has been told yet; see that the bot is in it"));
  }

  private static Check shutOut(String what, String id, String error) {
    return Check.fail(
        what,
        "the bot cannot post in "
            + id
            + " ("
            + error
            + "), so nobody hears of decisions; type /invite @EcoMind there");
  }

  private Check roles(Snapshot project) {
    String what = "roles of " + project.slug();
    List<String> nobody =
        project.review().roles().stream()
            .filter(role -> project.facts().holder(role).isEmpty())
            .toList();
    if (!nobody.isEmpty()) {
      return Check.warn(
          what,
          "nobody holds "
              + String.join(", ", nobody)
              + "; type /ecomind role \""
              + nobody.get(0)
              + "\" @user, else reminders go to the lead who started them");
    }
    return project.review().roles().stream()
        .flatMap(role -> unable(project, role).stream())
        .findFirst()
        .map(sentence -> Check.warn(what, sentence))
        .orElseGet(() -> Check.ok(what, project.review().roles().size() + ", each with somebody"));
  }

  private Optional<String> unable(Snapshot project, String role) {
    return project
        .facts()
        .holder(role)
        .flatMap(store.members()::find)
        .filter(member -> !member.isFull())
        .map(member -> sentence(role, member));
  }

  private static String sentence(String role, Member holder) {
    return "%s is held by @%s, who is %s and can decide nothing; type /ecomind role \"%s\" @user"
        .formatted(role, holder.handle(), holder.standing().name().toLowerCase(Locale.ROOT), role);
  }
}
