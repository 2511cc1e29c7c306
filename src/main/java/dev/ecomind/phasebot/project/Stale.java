package dev.ecomind.phasebot.project;

import dev.ecomind.phasebot.plan.Activity;

/** Why a confirmation comes too late: the project moved on since its preview. */
final class Stale {
  private Stale() {}

  /** Names the newest of what happened since. */
  static Refusal since(Snapshot project, long revision) {
    long newer = project.revision() - revision;
    String last =
        project.activities().stream()
            .filter(activity -> activity.sequence() == project.revision())
            .findFirst()
            .map(Stale::said)
            .orElse("");
    return Refusal.of(
        Refusal.Kind.STALE,
        "The plan changed since this preview (%s%s). Nothing was recorded."
            .formatted(last, newer > 1 ? ", and %d more".formatted(newer - 1) : ""));
  }

  private static String said(Activity activity) {
    String what = ActivityText.of(activity.fact());
    boolean person = !activity.actor().equals(Author.commandLine().actor());
    return what + (person ? " by <@" + activity.actor() + ">" : " on the command line");
  }
}
