package dev.ecomind.phasebot.slack.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands a few questions in plain English, by rules, as the line that answers them. */
final class PlainQuestion {
  private static final String ID = "([a-z]{1,3}[0-9]{1,6})";

  /** In the order in which they are tried. */
  private static final List<Rule> RULES =
      List.of(
          rule("(?:what|who|whatever).*\\bblock(?:s|ing|ed)?\\b.*?\\b" + ID, "phase $1"),
          rule(
              "(?:is|can|may|when can).*\\b" + ID + "\\b.*\\b(?:start|begin|ready|go)\\b.*",
              "phase $1"),
          rule("why\\b.*?\\b" + ID, "show $1"),
          rule("who\\b.*?\\b" + ID, "show $1"),
          rule("(?:when|what day|until when|by when)\\b.*?\\b" + ID, "show $1"),
          rule("what (?:if|would|happens if)\\b.*?\\b" + ID + "\\b.*", "whatif $1"),
          rule("what(?:'s| is| about)\\s+" + ID, "show $1"),
          rule("(?:how|what)\\b.*\\b" + ID, "show $1"),
          rule(".*\\b(?:do i owe|my tasks?|on my plate|should i do|mine)\\b.*", "mine"),
          rule(".*\\b(?:decide|decided|decision|decisions)\\b.*", "decisions"),
          rule(
              ".*\\b(?:timeline|schedule|when will (?:it|we|this) (?:be )?(?:done|finish))\\b.*",
              "timeline"),
          rule(".*\\b(?:who (?:is|has|holds)|roles?)\\b.*", "role"),
          rule(".*\\b(?:issues?|risks?)\\b.*", "issues"),
          rule(".*\\b(?:remind(?:ers?)?|nudges?)\\b.*", "nudges"),
          rule(
              ".*\\b(?:how (?:are|is) (?:we|it|things|the project)|where are we|what blocks|blocked|progress)\\b.*",
              "status"));

  private PlainQuestion() {}

  private record Rule(Pattern pattern, String line) {}

  private static Rule rule(String question, String line) {
    return new Rule(Pattern.compile(question), line);
  }

  /** "why is P003 blocked?" is one, although "why" is a verb, too. */
  static boolean isQuestion(String text) {
    return text.strip().endsWith("?") && text.strip().contains(" ");
  }

  /** The line that answers it; empty where it was not understood. */
  static Optional<String> line(String text) {
    String asked = text.strip().toLowerCase(Locale.ROOT).replaceAll("[?!.…]+$", "").strip();
    for (Rule rule : RULES) {
      Matcher matcher = rule.pattern().matcher(asked);
      if (matcher.find() && matcher.start() == 0) {
        return Optional.of(
            matcher.groupCount() == 0
                ? rule.line()
                : rule.line().replace("$1", matcher.group(1).toUpperCase(Locale.ROOT)));
      }
    }
    return Optional.empty();
  }
}
