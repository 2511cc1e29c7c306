package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of an entry in a list of issues, parted: "Disk runs full (high) – Dana – by 10 April".
 *
 * @param title the issue itself
 * @param said its level, owner, deadline and action, as far as the words say them
 */
record IssueWords(String title, List<Property> said) {
  private static final Pattern REMARK = Pattern.compile("\\s*[(（\\[]([^()（）\\[\\]]{1,30})[)）\\]]");
  private static final Pattern DASH = Pattern.compile("\\s[–—|→-]\\s|\\s*——\\s*");
  private static final Pattern SENTENCE = Pattern.compile("(?<=\\p{L}{2})[.,;。，]\\s+");

  IssueWords {
    said = List.copyOf(said);
  }

  static IssueWords of(Reading reading, Phrase phrase) {
    List<Property> said = new ArrayList<>();
    List<Property> labelled = reading.properties().inline(phrase);
    String title = reading.properties().withoutInline(phrase);
    int colon = PropertyReader.firstColon(title);
    String label = colon < 0 ? "" : Words.bare(title.substring(0, colon));
    if (reading.language().severities().exact(label).isPresent()) {
      said.add(new Property(Field.IMPACT, "", Phrase.plain(phrase.line(), label)));
      title = title.substring(colon + 1).strip();
    }
    Matcher remark = REMARK.matcher(title);
    while (remark.find()) {
      String level = Words.bare(remark.group(1));
      if (reading.language().severities().exact(level).isPresent()) {
        String rest = title.substring(remark.end());
        said.add(new Property(Field.IMPACT, "", Phrase.plain(phrase.line(), level)));
        boolean tail = rest.isBlank() || DASH.matcher(rest).lookingAt();
        tail(reading, tail ? rest : "", phrase.line(), said);
        title = title.substring(0, remark.start()) + (tail ? "" : rest);
        break;
      }
    }
    labelled.stream()
        .filter(one -> one.field() == Field.OWNER)
        .forEach(one -> sentences(reading, one, said));
    TaskRemarks.Said behind = new TaskRemarks(reading).read(phrase.text(), phrase.line());
    behind
        .deadline()
        .filter(due -> said.stream().noneMatch(one -> one.field() == Field.DEADLINE))
        .ifPresent(due -> said.add(property(Field.DEADLINE, due.text(), phrase.line())));
    return new IssueWords(title, said);
  }

  /** Parts behind the level: names in front of a deadline own it, anything else is to be done. */
  private static void tail(Reading reading, String rest, int line, List<Property> said) {
    DuePhrases due = new DuePhrases(reading);
    List<String> parts =
        DASH.splitAsStream(rest).map(String::strip).filter(p -> !p.isEmpty()).toList();
    boolean dated = parts.stream().anyMatch(part -> due.part(part, line).isPresent());
    for (String part : parts) {
      boolean known = said.stream().anyMatch(one -> one.field() == Field.OWNER);
      if (due.part(part, line).isPresent()) {
        said.add(property(Field.DEADLINE, part, line));
      } else if (dated && !known && TaskRemarks.isName(part)) {
        said.add(property(Field.OWNER, part, line));
      } else {
        said.add(property(Field.ACTION, part, line));
      }
    }
  }

  /** "Owner: DSI. To be settled before P4": the sentence behind the owner is the deadline. */
  static List<Property> sentences(Reading reading, Property owner, List<Property> said) {
    String[] sentences = SENTENCE.split(owner.text(), 2);
    if (sentences.length == 2
        && new DuePhrases(reading).part(sentences[1], owner.line()).isPresent()) {
      said.add(property(Field.OWNER, sentences[0], owner.line()));
      said.add(property(Field.DEADLINE, sentences[1].replaceFirst("[.。]$", ""), owner.line()));
    }
    return said;
  }

  private static Property property(Field field, String text, int line) {
    return new Property(field, "", Phrase.plain(line, text));
  }
}
