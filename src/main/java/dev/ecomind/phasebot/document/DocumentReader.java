package dev.ecomind.phasebot.document;

import dev.ecomind.phasebot.document.ReadResult.Read;
import dev.ecomind.phasebot.document.ReadResult.Refused;
import dev.ecomind.phasebot.document.annotation.Annotations;
import dev.ecomind.phasebot.document.encoding.Decoder;
import dev.ecomind.phasebot.document.encoding.Decoding;
import dev.ecomind.phasebot.document.encoding.SourceText;
import dev.ecomind.phasebot.document.lint.Lint;
import dev.ecomind.phasebot.document.outline.Outline;
import dev.ecomind.phasebot.document.outline.Section;
import dev.ecomind.phasebot.document.reading.ReviewReader;
import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Review;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the bytes of a review document. Safe for use by several threads at once. */
public final class DocumentReader {
  private static final Comparator<Finding> BY_LINE =
      Comparator.comparingInt(Finding::line)
          .thenComparing(Finding::severity)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::text);

  /** Every row of a table is filled up to its header, so width times length must stay bounded. */
  private static final int MOST_COLUMNS = 500;

  private static final byte[] NOTHING = {};

  private final Decoder decoder;
  private final Outline outline;
  private final ReviewReader reader;
  private final Lint lint = Lint.standard();

  public DocumentReader(Limits limits) {
    decoder = new Decoder(limits.mostBytes());
    reader = new ReviewReader(Language.load());
    outline = new Outline(limits.deepest(), reader.headline());
  }

  public ReadResult read(byte[] source) {
    Outlined outlined = outlined(decoder.decode(source));
    // Lets go of the bytes if nobody else has them, for they take as much memory as what is read.
    source = NOTHING;
    return outlined
        .document()
        .map(document -> read(document, outlined.findings()))
        .orElseGet(() -> new Refused(outlined.refusal(), outlined.findings()));
  }

  /**
   * A document without its text, which would take as much memory again as all that is read.
   *
   * @param refusal why there is no document; empty if there is one
   */
  private record Outlined(Optional<Section> document, String refusal, List<Finding> findings) {}

  private Outlined outlined(Decoding decoding) {
    if (decoding instanceof Decoding.NoText none) {
      return new Outlined(Optional.empty(), none.sentence(), List.of());
    }
    SourceText source = ((Decoding.Decoded) decoding).source();
    if (isTooWide(source.text())) {
      String refusal =
          "A line has more than %d table columns; such a table cannot be read."
              .formatted(MOST_COLUMNS);
      return new Outlined(Optional.empty(), refusal, source.findings());
    }
    Section document = outline.read(JoinedAccents.of(Annotations.removed(source.text())));
    return new Outlined(Optional.of(document), "", source.findings());
  }

  private ReadResult read(Section document, List<Finding> known) {
    Understood understood = reader.read(document);
    List<Finding> findings = new ArrayList<>(known);
    findings.addAll(understood.reading().notes().findings());
    findings.addAll(lint.check(understood));
    findings.sort(BY_LINE);
    Review review = understood.review().withFindings(findings);
    return review.phases().isEmpty()
        ? new Refused(
            "No phase was found in the document. Name phases in headings such as"
                + " \"## Phase 1: Foundation\", or in the first column of a table.",
            findings)
        : new Read(review);
  }

  private static boolean isTooWide(String text) {
    int bars = 0;
    for (int at = 0; at < text.length() && bars <= MOST_COLUMNS + 1; at++) {
      char character = text.charAt(at);
      bars = character == '|' ? bars + 1 : character == '\n' || character == '\r' ? 0 : bars;
    }
    return bars > MOST_COLUMNS + 1;
  }
}
