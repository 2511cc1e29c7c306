package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.project.ImportProposal;
import dev.ecomind.phasebot.project.ImportReview;

/** Sentences about an import. */
final class ImportText {
  private ImportText() {}

  static String title(ImportReview.Report report) {
    String title = report.review().title();
    return Mrkdwn.bold(title.isBlank() ? report.slug() : title, 200);
  }

  /** Where it goes to. */
  static String place(ImportProposal proposal) {
    String what = what(proposal) + Mrkdwn.bold(proposal.report().slug(), 60) + ".";
    return proposal
        .instead()
        .map(
            other ->
                what
                    + " ⚠️ This channel speaks of it from then on, and not of %s any more."
                        .formatted(Mrkdwn.bold(other, 60)))
        .orElse(what);
  }

  private static String what(ImportProposal proposal) {
    if (proposal.isNew()) {
      return "A new project, ";
    }
    return proposal.isSame() ? "The newest revision of " : "A new revision of ";
  }

  static String promise(ImportProposal proposal) {
    String kept =
        proposal.isNew()
            ? "Nobody is reminded of anything before a lead starts the nudges."
            : "Progress, owners and decisions stay.";
    return "Nothing is changed yet. *Import* takes it in, in your name; the project's channel hears"
        + " of it. "
        + kept;
  }
}
