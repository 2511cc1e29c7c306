package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block.Item;
import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.outline.Piece;
import dev.ecomind.phasebot.document.outline.Piece.Style;
import dev.ecomind.phasebot.document.vocabulary.Topic;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.FileReference;
import dev.ecomind.phasebot.review.Link;
import dev.ecomind.phasebot.review.NextStep;
import dev.ecomind.phasebot.review.ScopeItem;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Reads the plain lists of a review: files to update, links, scope, next steps. */
final class ReferenceReader {
  private final Reading reading;

  ReferenceReader(Reading reading) {
    this.reading = reading;
  }

  List<FileReference> files() {
    return in(Topic.FILES, this::file);
  }

  List<Link> links() {
    return in(Topic.LINKS, (place, item) -> link(item));
  }

  List<ScopeItem> scope() {
    return reading.places().stream()
        .filter(place -> place.is(Topic.SCOPE_KEPT) || place.is(Topic.SCOPE_DEFERRED))
        .flatMap(
            place ->
                place.section().items().stream()
                    .map(
                        item ->
                            new ScopeItem(
                                place.phase(),
                                item.line(),
                                Words.undecorated(item.words().text()),
                                place.is(Topic.SCOPE_KEPT))))
        .toList();
  }

  List<NextStep> nextSteps() {
    return in(Topic.NEXT_STEPS, (place, item) -> Optional.of(nextStep(place, item)));
  }

  private <T> List<T> in(Topic topic, BiFunction<Place, Item, Optional<T>> read) {
    return reading.places().stream()
        .filter(place -> place.is(topic))
        .flatMap(
            place ->
                place.section().items().stream()
                    .filter(item -> item.box().isEmpty())
                    .flatMap(item -> read.apply(place, item).stream()))
        .toList();
  }

  private Optional<FileReference> file(Place place, Item item) {
    Optional<Piece> path =
        Stream.of(Style.CODE, Style.LINK)
            .flatMap(style -> item.words().first(style).stream())
            .findFirst();
    return path.map(
        piece ->
            new FileReference(
                place.phase(), item.line(), piece.text(), after(item.words(), piece.text())));
  }

  private static Optional<Link> link(Item item) {
    Optional<Piece> linked =
        item.words().pieces().stream().filter(piece -> !piece.target().isEmpty()).findFirst();
    Optional<String> target =
        linked.map(Piece::target).or(() -> item.words().first(Style.CODE).map(Piece::text));
    String text = item.words().text();
    int colon = PropertyReader.firstColon(text);
    String label =
        item.words().startsWith(Style.BOLD) && colon > 0
            ? text.substring(0, colon)
            : linked.map(Piece::text).orElse(text);
    return target.map(to -> new Link(item.line(), label.strip(), to));
  }

  private NextStep nextStep(Place place, Item item) {
    boolean announces = place.announced().filter(Topic.NEXT_STEPS::equals).isPresent();
    String when = announces ? "" : place.title();
    String bold =
        item.words().startsWith(Style.BOLD)
            ? item.words().first(Style.BOLD).map(piece -> piece.text().strip()).orElse("")
            : "";
    String title = bold.endsWith(":") ? bold.substring(0, bold.length() - 1) : bold;
    return bold.isEmpty()
        ? new NextStep(item.line(), when, item.words().text(), "")
        : new NextStep(item.line(), when, title, after(item.words(), bold));
  }

  /** What follows the words, without the dash or colon between. */
  private static String after(Phrase phrase, String words) {
    String text = phrase.text();
    int at = text.indexOf(words.strip());
    String rest = at < 0 ? "" : text.substring(at + words.strip().length());
    int start = 0;
    while (start < rest.length() && " -–—:：".indexOf(rest.charAt(start)) >= 0) {
      start++;
    }
    return rest.substring(start).strip();
  }
}
