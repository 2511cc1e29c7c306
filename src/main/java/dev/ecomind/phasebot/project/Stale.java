package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.plan.Fact;
import java.util.List;

/** Why a confirmation comes too late: the project moved on since its preview. */
final class Stale {
  private Stale() {}

  /** Names the newest of what people did since; that a channel got bound by it goes unsaid. */
  static Refusal since(Snapshot project, long revision) {
    List<Activity> newer =
        project.activities().stream()
            .filter(activity -> activity.sequence() > revision)
            .filter(activity -> !(activity.fact() instanceof Fact.ChannelBound))
            .toList();
    String last = newer.isEmpty() ? "" : said(newer.get(newer.size() - 1));
    return Refusal.of(
        Refusal.Kind.STALE,
        "The plan changed since this preview%s. Nothing was recorded."
            .formatted(
                last.isEmpty()
                    ? ""
                    : newer.size() > 1
                        ? " (%s, and %d more)".formatted(last, newer.size() - 1)
                        : " (%s)".formatted(last)));
  }

  private static String said(Activity activity) {
    String what = ActivityText.of(activity.fact());
    boolean person = !activity.actor().equals(Author.commandLine().actor());
    return what + (person ? " by <@" + activity.actor() + ">" : " on the command line");
  }
}
