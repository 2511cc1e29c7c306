package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block.Item;
import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.outline.Piece.Style;
import dev.ecomind.phasebot.document.vocabulary.Cue;
import dev.ecomind.phasebot.document.vocabulary.Topic;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary.Found;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.Criterion;
import dev.ecomind.phasebot.review.Criterion.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads success criteria; one that is struck through was replaced or deferred. */
final class CriterionReader {
  private final Reading reading;

  CriterionReader(Reading reading) {
    this.reading = reading;
  }

  List<Criterion> read() {
    List<Criterion> criteria = new ArrayList<>();
    for (Place place : reading.places()) {
      if (place.is(Topic.CRITERIA)) {
        place.section().items().forEach(item -> criteria.add(criterion(item, place)));
      }
    }
    return criteria;
  }

  private Criterion criterion(Item item, Place place) {
    Phrase words = item.words();
    String struck = words.only(Style.STRUCK);
    if (struck.isEmpty()) {
      return new Criterion(
          place.phase(), item.line(), Words.undecorated(words.text()), State.KEPT, "");
    }
    String text = words.text();
    String rest = text.substring(text.indexOf(struck) + struck.length());
    Optional<Found<Cue>> outcome = outcome(rest);
    State state =
        outcome.filter(found -> found.meaning() == Cue.REPLACED).isPresent()
            ? State.REPLACED
            : State.DEFERRED;
    String replacement = rest.substring(outcome.map(Found::end).orElse(0));
    return new Criterion(place.phase(), item.line(), struck, state, unquoted(replacement));
  }

  private Optional<Found<Cue>> outcome(String text) {
    Optional<Found<Cue>> replaced = reading.language().cues().next(text, Cue.REPLACED, 0);
    return replaced.isPresent() ? replaced : reading.language().cues().next(text, Cue.DEFERRED, 0);
  }

  private static String unquoted(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && " :→>-\"“”„«».".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " \"“”«».".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }
}
