package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.plan.Subject;

/** Any item on one line: its id and its words. */
final class SubjectText {
  private SubjectText() {}

  static String line(Subject subject) {
    return "*" + subject.id() + "* " + Mrkdwn.inline(subject.words(), 300);
  }
}
