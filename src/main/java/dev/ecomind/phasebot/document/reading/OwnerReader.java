package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Cue;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary;
import dev.ecomind.phasebot.document.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;

/** Reads the names of those who own something, several of them joined by a sign or a word. */
final class OwnerReader {
  private final Vocabulary<Cue> cues;

  OwnerReader(Vocabulary<Cue> cues) {
    this.cues = cues;
  }

  List<String> read(String text) {
    List<String> owners = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (String word : Words.undecorated(text).replaceAll("([+/、，,])", " $1 ").split("\\s+", -1)) {
      if (cues.exact(word).filter(Cue.JOINED::equals).isPresent()) {
        add(name.toString(), owners);
        name.setLength(0);
      } else {
        name.append(name.isEmpty() ? "" : " ").append(word);
      }
    }
    add(name.toString(), owners);
    return owners;
  }

  /** Whether the text says that nobody is named: TBD, a dash, a name in square brackets. */
  boolean isNobody(String text) {
    String stripped = text.strip();
    return stripped.isEmpty()
        || (stripped.startsWith("[") && stripped.endsWith("]"))
        || (stripped.startsWith("<") && stripped.endsWith(">"))
        || cues.exact(stripped).filter(Cue.NOBODY::equals).isPresent();
  }

  private void add(String name, List<String> owners) {
    if (!isNobody(name) && !owners.contains(name)) {
      owners.add(name);
    }
  }
}
