package dev.ecomind.phasebot.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.document.encoding.Decoder;
import dev.ecomind.phasebot.document.encoding.Decoding.Decoded;
import dev.ecomind.phasebot.review.Condition;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Past;
import dev.ecomind.phasebot.review.Retired;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Revision;
import dev.ecomind.phasebot.review.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Ids survive edits of the real document, read anew each time. */
class RevisionTest {
  private static final Review SAMPLE = Documents.read(Documents.sample());
  private static final List<String> LINES = sampleLines();

  @Test
  void sameDocument_changesNothing() {
    Revision revision = Revision.of(SAMPLE, Documents.read(Documents.sample()), Past.none());

    assertThat(revision.changes().isNone()).isTrue();
    assertThat(revision.review()).isEqualTo(SAMPLE);
  }

  @Test
  void firstRevision_addsEverything() {
    assertThat(Revision.first(SAMPLE).changes().added()).hasSize(4 + 5 + 42 + 3);
  }

  @Test
  void insertedTask_getsANewIdAndMovesNoOther() {
    List<String> lines = new ArrayList<>(LINES);
    lines.add(69, "- [ ] Rehearse the cut-over on a copy");

    Revision revision = Revision.of(SAMPLE, read(lines), used("T50"));

    assertThat(revision.changes().added()).containsExactly(ItemId.of("T51"));
    assertThat(revision.changes().changed()).isEmpty();
    assertThat(revision.changes().removed()).isEmpty();
    assertThat(text(revision.review(), "T1")).startsWith("Add baselining");
  }

  @Test
  void rewordedTask_keepsItsId() {
    List<String> lines = replaced("hard-coded credentials", "all hard-coded credentials");

    Revision revision = Revision.of(SAMPLE, read(lines), Past.none());

    assertThat(revision.changes().changed()).containsExactly(ItemId.of("T2"));
    assertThat(revision.changes().added()).isEmpty();
  }

  @Test
  void newDecisionInFront_leavesReferencesToTheOldOnesRight() {
    List<String> lines = new ArrayList<>(LINES);
    lines.addAll(
        23,
        List.of(
            "### 0. **P001: Postgres vs MySQL**",
            "**Impact**: HIGH",
            "- **Action**: DECIDE - Postgres or MySQL",
            "- **Owner**: Database Lead",
            ""));

    Review review = Revision.of(SAMPLE, read(lines), Past.none()).review();

    assertThat(review.decisions().get(0).id()).isEqualTo(ItemId.of("D4"));
    assertThat(review.decisions().get(1).id()).isEqualTo(ItemId.of("D1"));
    assertThat(review.task(ItemId.of("T14")).flatMap(Task::condition))
        .contains(new Condition(ItemId.of("D1"), "ECS"));
    assertThat(review.task(ItemId.of("T13")).flatMap(Task::decision)).contains(ItemId.of("D1"));
  }

  @RepeatedTest(20)
  void randomEdits_loseNoIdAndMakeNoTwin(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<String> lines = new ArrayList<>(LINES);
    Revision current = Revision.first(SAMPLE);

    for (int step = 0; step < 4; step++) {
      edit(lines, random);
      Review incoming = read(lines);
      Review before = current.review();
      Revision revision = Revision.of(before, incoming, current.past());

      assertThat(revision.changes().added()).doesNotContainAnyElementsOf(current.past().everUsed());
      assertThat(ids(revision.review())).doesNotHaveDuplicates();
      assertThat(sameTexts(before, incoming))
          .allSatisfy(
              text -> assertThat(idOf(revision.review(), text)).isEqualTo(idOf(before, text)));
      assertThat(Revision.of(revision.review(), incoming, revision.past()).changes().isNone())
          .isTrue();
      current = revision;
    }
  }

  /** Deletes, adds, moves, ticks or re-words one task. */
  private static void edit(List<String> lines, Random random) {
    List<Integer> boxes = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).startsWith("- [")) {
        boxes.add(at);
      }
    }
    int at = boxes.get(random.nextInt(boxes.size()));
    int other = boxes.get(random.nextInt(boxes.size()));
    switch (random.nextInt(5)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, "- [ ] Newly found work " + random.nextInt());
      case 2 -> Collections.swap(lines, at, other);
      case 3 -> lines.set(at, lines.get(at).replace("- [ ]", "- [x]"));
      default -> lines.set(at, lines.get(at) + " soon");
    }
  }

  /** Texts of tasks that stand exactly once in both, in any place. */
  private static List<String> sameTexts(Review one, Review other) {
    Map<String, Integer> counts = new HashMap<>();
    one.tasks().forEach(task -> counts.merge(task.text(), 1, Integer::sum));
    other.tasks().forEach(task -> counts.merge(task.text(), 100, Integer::sum));
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() == 101)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static ItemId idOf(Review review, String text) {
    return review.tasks().stream()
        .filter(task -> task.text().equals(text))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static Past used(String id) {
    return new Past(Set.of(ItemId.of(id)), Retired.none());
  }

  private static String text(Review review, String id) {
    return review.task(ItemId.of(id)).orElseThrow().text();
  }

  private static List<ItemId> ids(Review review) {
    return Revision.first(review).changes().added();
  }

  private static Review read(List<String> lines) {
    return Documents.read(String.join("\n", lines));
  }

  private static List<String> replaced(String words, String by) {
    return LINES.stream().map(line -> line.replace(words, by)).collect(Collectors.toList());
  }

  private static List<String> sampleLines() {
    Decoded decoded = (Decoded) new Decoder(1 << 20).decode(Documents.sample());
    return List.of(decoded.source().text().split("\n", -1));
  }
}
