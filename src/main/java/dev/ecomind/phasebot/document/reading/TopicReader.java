package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.document.vocabulary.Topic;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary.Found;
import dev.ecomind.phasebot.document.vocabulary.Words;
import java.util.Optional;

/** Says what a heading announces: by the words it begins or ends with, short ones by any. */
final class TopicReader {
  private static final int FEW = 4;

  private final Language language;

  TopicReader(Language language) {
    this.language = language;
  }

  Optional<Topic> read(String title) {
    Optional<Found<Topic>> first = language.topics().first(title);
    String bare = Words.bare(Words.withoutRemark(title));
    boolean shortOrUnspaced = isShort(bare) || PhaseMarkReader.hasUnspaced(bare);
    return shortOrUnspaced ? first.map(Found::meaning) : atEdge(bare);
  }

  private static boolean isShort(String title) {
    int words = 1;
    for (int at = 1; at < title.length() && words <= FEW; at++) {
      words += isSpace(title, at - 1) && !isSpace(title, at) ? 1 : 0;
    }
    return words <= FEW;
  }

  private static boolean isSpace(String text, int at) {
    return " \t\n\u000b\f\r".indexOf(text.charAt(at)) >= 0;
  }

  private Optional<Topic> atEdge(String bare) {
    Optional<Topic> leading = language.topics().leading(bare).map(Found::meaning);
    if (leading.isPresent()) {
      return leading;
    }
    for (int at = 0; at < bare.length(); at++) {
      if (Words.startsAt(bare, at)) {
        Optional<Topic> rest = language.topics().exact(bare.substring(at));
        if (rest.isPresent()) {
          return rest;
        }
      }
    }
    return Optional.empty();
  }
}
