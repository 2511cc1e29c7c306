package dev.ecomind.phasebot.document.writing;

import dev.ecomind.phasebot.document.DocumentReader;
import dev.ecomind.phasebot.document.Limits;
import dev.ecomind.phasebot.plan.Activity;
import dev.ecomind.phasebot.plan.Fact;
import dev.ecomind.phasebot.plan.UserId;
import dev.ecomind.phasebot.project.Dossier;
import dev.ecomind.phasebot.project.ExportFormat;
import dev.ecomind.phasebot.project.ExportedFile;
import dev.ecomind.phasebot.project.ProjectId;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.Changes;
import dev.ecomind.phasebot.review.ItemChange;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Past;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Revision;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A document and what happened since it was imported, for tests to write out. */
final class Told {
  private static final DocumentReader READER = new DocumentReader(Limits.USUAL);
  private static final Instant IMPORTED = Instant.parse("2025-10-07T09:00:00Z");
  private static final Map<UserId, String> HANDLES =
      Map.of(new UserId("U1"), "mia", new UserId("U2"), "dana");

  private final byte[] source;
  private final Review review;
  private final List<Activity> activities = new ArrayList<>();

  private Told(byte[] source, Review review) {
    this.source = source.clone();
    this.review = review;
    imported(1, Revision.first(review).changes());
  }

  static Told of(byte[] source) {
    return new Told(source, read(source));
  }

  static Told of(String markdown) {
    return of(markdown.getBytes(StandardCharsets.UTF_8));
  }

  /** The review that comes with the product, untouched. */
  static Told sample() {
    return of(sampleBytes());
  }

  /** The sample with a timeline, an architecture, and things done. */
  static Told decidedSample() {
    return sample()
        .decided("D2", "Recommended", "we need the time", LocalDate.of(2025, 10, 13))
        .decided("D1", "ECS", "faster delivery")
        .done("T1")
        .done("T2")
        .done("T37")
        .done("C4")
        .then("U1", new Fact.RoleAssigned("DevOps Lead", new UserId("U2")));
  }

  static byte[] sampleBytes() {
    String path = "/dev/ecomind/phasebot/sample/quick-reference.md";
    try (InputStream stream = Objects.requireNonNull(Told.class.getResourceAsStream(path))) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Review read(byte[] source) {
    return READER
        .read(source)
        .fold(
            // What lint finds is no part of what is written here, and grows.
            read -> read.withFindings(List.of()),
            refused -> {
              throw new AssertionError(refused.sentence());
            });
  }

  Told decided(String decision, String option, String because) {
    return then(
        "U1", new Fact.DecisionRecorded(ItemId.of(decision), option, because, Optional.empty()));
  }

  Told decided(String decision, String option, String because, LocalDate start) {
    return then(
        "U1", new Fact.DecisionRecorded(ItemId.of(decision), option, because, Optional.of(start)));
  }

  Told done(String item) {
    return then("U2", new Fact.ItemDone(ItemId.of(item), ""));
  }

  Told reopened(String item) {
    return then("U2", new Fact.ItemReopened(ItemId.of(item), ""));
  }

  /** One more thing, an hour after the last. */
  Told then(String actor, Fact fact) {
    long sequence = activities.size() + 1L;
    Instant at = IMPORTED.plusSeconds(3600 * sequence);
    activities.add(
        new Activity(sequence, at, actor, actor.equals("cli") ? "cli" : "command", fact));
    return this;
  }

  Review review() {
    return review;
  }

  Snapshot snapshot() {
    return Snapshot.of(new ProjectId(1), "ecomind", review, activities, Past.none());
  }

  Dossier dossier() {
    return new Dossier(snapshot(), HANDLES, Map.of(3L, "https://example.slack.com/archives/C1/p3"));
  }

  List<ExportedFile> files(ExportFormat format) {
    return new ProjectWriter().write(dossier(), source, format);
  }

  /** The text of the only file. */
  String text(ExportFormat format) {
    return new String(files(format).get(0).content(), StandardCharsets.UTF_8);
  }

  byte[] markdownBytes() {
    return MarkdownWriter.write(dossier(), source);
  }

  String markdown() {
    return new String(markdownBytes(), StandardCharsets.UTF_8);
  }

  /** The project after its own export was imported, with all that happened before. */
  Told reimported() {
    byte[] exported = markdownBytes();
    Revision revision = Revision.of(review, read(exported), Past.none());
    Told again = new Told(exported, revision.review());
    again.activities.clear();
    again.activities.addAll(activities);
    again.imported(2, revision.changes());
    return again;
  }

  private void imported(int revision, Changes changes) {
    then(
        "cli",
        new Fact.ReviewImported(
            revision, changes.of(ItemChange.Kind.TICKED), changes.of(ItemChange.Kind.UNTICKED)));
  }
}
