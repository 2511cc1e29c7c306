package dev.ecomind.phasebot.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.document.encoding.Decoder;
import dev.ecomind.phasebot.document.encoding.Decoding.Decoded;
import dev.ecomind.phasebot.document.writing.ProjectWriter;
import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Dossier;
import dev.ecomind.phasebot.project.ExportFormat;
import dev.ecomind.phasebot.project.ExportedFile;
import dev.ecomind.phasebot.project.ProjectId;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.Past;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A document and what happened since it was imported, to be written out. */
final class Written {
  private static final Instant IMPORTED = Instant.parse("2025-10-07T09:00:00Z");

  private final byte[] source;
  private final Review review;
  private final List<Activity> activities;

  Written(byte[] source, Review review) {
    this(source, review, List.of(Happenings.imported(review)));
  }

  private Written(byte[] source, Review review, List<Fact> facts) {
    this.source = source.clone();
    this.review = review;
    this.activities = new ArrayList<>();
    for (Fact fact : facts) {
      long sequence = activities.size() + 1L;
      Instant at = IMPORTED.plusSeconds(3600 * sequence);
      activities.add(new Activity(sequence, at, "U1", "command", fact));
    }
  }

  /** The same project once so much has happened. */
  Written after(int happened) {
    return new Written(source, review, Happenings.in(review, happened));
  }

  List<ExportedFile> files(ExportFormat format) {
    return Patience.soon(() -> new ProjectWriter().write(dossier(), source, format));
  }

  byte[] only(ExportFormat format) {
    List<ExportedFile> files = files(format);
    assertThat(files).hasSize(1);
    return files.get(0).content();
  }

  /** What is written of the same project once its own export was imported and read so. */
  byte[] rewritten(byte[] exported, Review read) {
    Review taken = Revision.of(review, read, Past.none()).review();
    List<Fact> facts = activities.stream().map(Activity::fact).toList();
    return new Written(exported, taken, facts).only(ExportFormat.MD);
  }

  /** Undamaged UTF-8 that no export wrote into is given back as it came. */
  void assertSameBytes() {
    boolean undamaged =
        new Decoder(source.length).decode(source) instanceof Decoded decoded
            && decoded.source().text().equals(new String(source, UTF_8));
    if (undamaged && !new String(source, UTF_8).contains("<!-- ecomind -->")) {
      assertThat(new String(only(ExportFormat.MD), UTF_8)).isEqualTo(new String(source, UTF_8));
    }
  }

  private Dossier dossier() {
    Snapshot project = Snapshot.of(new ProjectId(1), "ecomind", review, activities, Past.none());
    return new Dossier(project, Map.of(new UserId("U1"), "mia"), Map.of());
  }
}
