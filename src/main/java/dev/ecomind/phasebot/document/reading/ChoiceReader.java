package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Cue;
import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.document.vocabulary.Noise;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary.Found;
import dev.ecomind.phasebot.document.vocabulary.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the answers between which words such as "ECS vs EKS" or "A, B or C?" let one choose. */
final class ChoiceReader {
  private static final Pattern REMARK = Pattern.compile("\\([^()]{0,200}\\)");
  private static final Pattern CLAUSE =
      Pattern.compile("\\s[-–—]\\s|(?:[:：?？;!]|(?<!\\b[Vv][Ss])\\.)(?:\\s|$)|[？：]");

  /** "AかBか": the particle stands behind each answer. */
  private static final Pattern KA =
      Pattern.compile("([^\\s、。:：かをはがに]{1,20})か、?([^\\s、。:：かをはがに]{1,20})か?$");

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern QUOTES = Pattern.compile("^[\"“”'„«»`¿¡]+|[\"“”'„«»`,;.]+$");
  private static final int MOST_WORDS = 3;
  private static final int LONGEST = 300;

  private final Language language;

  ChoiceReader(Language language) {
    this.language = language;
  }

  /** The answers, two or more, or none where the words leave no choice. */
  List<String> read(String words) {
    String start = words.substring(0, Math.min(words.length(), LONGEST));
    String text = start.indexOf('(') < 0 ? start : REMARK.matcher(start).replaceAll(" ");
    boolean asked = text.indexOf('か') >= 0;
    if (!asked && !language.cues().has(text, Cue.VERSUS) && !language.cues().has(text, Cue.OR)) {
      return List.of();
    }
    Matcher japanese = KA.matcher(Words.bare(text));
    if (japanese.find()) {
      return List.of(japanese.group(1), japanese.group(2));
    }
    String[] clauses = CLAUSE.split(text, -1);
    for (Cue cue : List.of(Cue.VERSUS, Cue.OR)) {
      for (String clause : clauses) {
        List<String> options = split(clause, cue);
        if (options.size() > 1) {
          return options;
        }
      }
    }
    return List.of();
  }

  /** Whether the words set two things against each other, as in "A vs B". */
  boolean opposes(String words) {
    return language.cues().has(words, Cue.VERSUS);
  }

  private List<String> split(String clause, Cue cue) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    Optional<Found<Cue>> found = language.cues().next(clause, cue, 0);
    while (found.isPresent()) {
      parts.add(clause.substring(from, found.get().start()));
      from = found.get().end();
      found = language.cues().next(clause, cue, from);
    }
    if (parts.isEmpty()) {
      return List.of();
    }
    List<String> enumerated = new ArrayList<>();
    for (String part : parts) {
      enumerated.addAll(Arrays.asList(part.split("[,、，]", -1)));
    }
    String last = clause.substring(from);
    return options(enumerated, last);
  }

  private List<String> options(List<String> first, String last) {
    List<String> options = new ArrayList<>();
    for (String part : first) {
      String option = beforeCue(part);
      if (!option.isEmpty() && !options.contains(option)) {
        options.add(option);
      }
    }
    // In a sentence the length of the first answer says nothing of the last one.
    boolean sentence = words(withoutLead(first.get(0))).size() > MOST_WORDS;
    int words = options.stream().mapToInt(option -> option.split(" ", -1).length).max().orElse(0);
    String end = afterCue(last, sentence ? Math.max(words, MOST_WORDS) : words);
    if (words == 0 || end.isEmpty() || options.contains(end)) {
      return List.of();
    }
    options.add(end);
    return options;
  }

  /** The name that ends the words: all of a few, else the run of capitalized words. */
  private String beforeCue(String part) {
    List<String> words = words(withoutLead(part));
    if (words.size() <= MOST_WORDS) {
      return String.join(" ", words);
    }
    int from = words.size() - 1;
    while (from > 0 && isName(words.get(from)) && isName(words.get(from - 1))) {
      from--;
    }
    return String.join(" ", words.subList(from, words.size()));
  }

  /** As many words as the other answers have, for what follows belongs to the sentence. */
  private String afterCue(String part, int most) {
    List<String> words = words(withoutLead(part));
    while (words.size() > 1 && language.cues().exact(words.get(words.size() - 1)).isPresent()) {
      words = words.subList(0, words.size() - 1);
    }
    int end =
        part.contains(",")
            ? words(withoutLead(part.substring(0, part.indexOf(',')))).size()
            : words.size();
    int last = Math.min(Math.min(end, most), words.size());
    List<String> name = new ArrayList<>(words.subList(0, last));
    // What was cut may have left a preposition behind.
    for (int at = 1; at < name.size() && last < words.size(); at++) {
      if (language.noise().exact(name.get(at)).filter(Noise.TAIL::equals).isPresent()) {
        name = name.subList(0, at);
      }
    }
    return String.join(" ", name);
  }

  private String withoutLead(String part) {
    String text = Words.undecorated(part);
    Optional<Integer> lead = lead(text);
    while (lead.isPresent() && lead.get() < text.length()) {
      text = Words.undecorated(text.substring(lead.get()));
      lead = lead(text);
    }
    return text;
  }

  private Optional<Integer> lead(String text) {
    Optional<Integer> decide =
        language
            .cues()
            .leading(text)
            .filter(found -> EnumSet.of(Cue.DECIDE, Cue.CHOOSE).contains(found.meaning()))
            .map(Found::end);
    return decide.isPresent()
        ? decide
        : language
            .noise()
            .leading(text)
            .filter(found -> found.meaning() == Noise.OPTION)
            .filter(found -> !text.startsWith("-", found.end()))
            // A name such as "Option A" is what people call it; the word stays with its letter.
            .filter(found -> text.length() - found.end() > 2)
            .map(Found::end);
  }

  private static boolean isName(String word) {
    return Character.isUpperCase(word.codePointAt(0)) || word.chars().anyMatch(Character::isDigit);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : SPACES.split(text.strip(), -1)) {
      String bare = QUOTES.matcher(word).replaceAll("");
      if (!bare.isEmpty()) {
        words.add(bare);
      }
    }
    return words;
  }
}
