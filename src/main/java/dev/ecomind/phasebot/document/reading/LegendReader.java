package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block;
import dev.ecomind.phasebot.document.outline.Block.Bullets;
import dev.ecomind.phasebot.document.outline.Block.Grid;
import dev.ecomind.phasebot.document.outline.Block.Item;
import dev.ecomind.phasebot.document.outline.Block.Prose;
import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.outline.Section;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.document.vocabulary.Topic;
import dev.ecomind.phasebot.document.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;

/** Finds the places where a document explains its signs, such as "🟡 = at risk". */
final class LegendReader {
  private static final int LONGEST_LINE = 400;
  private static final int LONGEST_MEANING = 60;

  private final Language language;
  private final List<Legend.Entry> entries = new ArrayList<>();

  LegendReader(Language language) {
    this.language = language;
  }

  /** A sign within a text. */
  record Sign(String text, int start, int end) {}

  /** Lines for which an explanation holds. */
  private record Reach(int first, int last) {}

  Legend read(Section document) {
    visit(document, new Reach(0, Integer.MAX_VALUE), new Reach(0, Integer.MAX_VALUE));
    return new Legend(entries);
  }

  /** A legend holds for the section around it; a sign explained in passing for its own. */
  private void visit(Section section, Reach own, Reach around) {
    boolean legend = announces(section.title().text());
    Reach reach =
        section.level() <= 2 && legend ? new Reach(0, Integer.MAX_VALUE) : legend ? around : own;
    section.blocks().forEach(block -> block(block, legend, reach));
    List<Section> inner = section.sections();
    for (int at = 0; at < inner.size(); at++) {
      int last = at + 1 < inner.size() ? inner.get(at + 1).line() - 1 : own.last();
      boolean whole = inner.get(at).level() <= 1;
      visit(inner.get(at), whole ? own : new Reach(inner.get(at).line(), last), own);
    }
  }

  private void block(Block block, boolean legend, Reach reach) {
    if (block instanceof Prose prose) {
      prose.lines().forEach(line -> line(line, legend, reach));
    } else if (block instanceof Bullets bullets) {
      bullets.items().forEach(item -> line(withBox(item), legend, reach));
    } else if (block instanceof Grid grid && !grid.header().isEmpty()) {
      boolean signs =
          legend
              || language
                  .fields()
                  .exact(grid.header().get(0).text())
                  .filter(Field.SYMBOL::equals)
                  .isPresent();
      if (signs) {
        grid.rows().stream()
            .filter(row -> row.size() > 1)
            .forEach(row -> add(row.get(0).text(), row.get(1).text(), reach));
      }
    }
  }

  private void line(Phrase phrase, boolean legend, Reach reach) {
    String text = phrase.text();
    if (text.length() > LONGEST_LINE) {
      return;
    }
    int colon = PropertyReader.firstColon(text);
    List<Sign> signs = signs(text);
    boolean announced =
        legend
            || (colon > 0 && announces(text.substring(0, colon)))
            || (colon > 0 && signs.size() > 2 && explains(text.substring(0, colon)));
    for (int at = 0; at < signs.size(); at++) {
      int end = at + 1 < signs.size() ? signs.get(at + 1).start() : text.length();
      String rest = text.substring(signs.get(at).end(), Math.max(end, signs.get(at).end())).strip();
      if (announced || rest.startsWith("=")) {
        add(signs.get(at).text(), rest, reach);
      }
    }
  }

  private void add(String sign, String rest, Reach reach) {
    String words = meaning(rest);
    String bare = sign.replace("\ufe0f", "").replace("`", "").strip();
    if (!words.isEmpty() && !bare.isEmpty() && words.length() <= LONGEST_MEANING) {
      entries.add(
          new Legend.Entry(
              bare,
              words,
              language
                  .progress()
                  .exact(words)
                  .or(() -> language.progress().first(words).map(found -> found.meaning())),
              language
                  .severities()
                  .exact(words)
                  .or(() -> language.severities().first(words).map(found -> found.meaning())),
              reach.first(),
              reach.last()));
    }
  }

  private static String meaning(String text) {
    String words = Words.bare(Words.withoutRemark(text));
    int end = 0;
    while (end < words.length()
        && ",;|·•/".indexOf(words.charAt(end)) < 0
        && !words.startsWith(". ", end)) {
      end++;
    }
    return words.substring(0, end).strip();
  }

  /** "Risk: 🟢 low · 🟡 medium · 🔴 high" explains what signs mean in that column. */
  private boolean explains(String label) {
    return language
        .fields()
        .exact(label)
        .filter(field -> field == Field.STATUS || field == Field.RISK || field == Field.IMPACT)
        .isPresent();
  }

  private boolean announces(String title) {
    return language.topics().exact(Place.title(title)).filter(Topic.LEGEND::equals).isPresent();
  }

  private static Phrase withBox(Item item) {
    return item.box().isPresent()
        ? Phrase.plain(item.line(), "[" + item.mark() + "] " + item.words().text())
        : item.words();
  }

  /** Pictures, and boxes in square brackets, from left to right. */
  static List<Sign> signs(String text) {
    List<Sign> signs = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int code = text.codePointAt(at);
      int end = at + Character.charCount(code);
      if (code < 0x80 && code != '[') {
        at = end;
        continue;
      }
      if (Character.getType(code) == Character.OTHER_SYMBOL) {
        signs.add(new Sign(text.substring(at, end), at, end));
      } else if (code == '[' && at + 2 < text.length() && text.charAt(at + 2) == ']') {
        end = at + 3;
        signs.add(new Sign(text.substring(at, end), at, end));
      }
      at = end;
    }
    return signs;
  }
}
