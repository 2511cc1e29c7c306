package dev.ecomind.phasebot.document;

import dev.ecomind.phasebot.document.ReadResult.Read;
import dev.ecomind.phasebot.document.ReadResult.Refused;
import dev.ecomind.phasebot.document.annotation.Annotations;
import dev.ecomind.phasebot.document.encoding.Decoder;
import dev.ecomind.phasebot.document.encoding.Decoding;
import dev.ecomind.phasebot.document.encoding.SourceText;
import dev.ecomind.phasebot.document.lint.Lint;
import dev.ecomind.phasebot.document.outline.Outline;
import dev.ecomind.phasebot.document.reading.ReviewReader;
import dev.ecomind.phasebot.document.reading.ReviewReader.Understood;
import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Review;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the bytes of a review document. Safe for use by several threads at once. */
public final class DocumentReader {
  private static final Comparator<Finding> BY_LINE =
      Comparator.comparingInt(Finding::line)
          .thenComparing(Finding::severity)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::text);

  /** Every row of a table is filled up to its header, so width times length must stay bounded. */
  private static final int MOST_COLUMNS = 500;

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
    Decoding decoding = decoder.decode(source);
    return decoding instanceof Decoding.Decoded decoded
        ? read(decoded.source())
        : new Refused(((Decoding.NoText) decoding).sentence(), List.of());
  }

  private ReadResult read(SourceText source) {
    if (isTooWide(source.text())) {
      return new Refused(
          "A line has more than %d table columns; such a table cannot be read."
              .formatted(MOST_COLUMNS),
          source.findings());
    }
    Understood understood = reader.read(outline.read(Annotations.removed(source.text())));
    List<Finding> findings = new ArrayList<>(source.findings());
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
