package dev.ecomind.phasebot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** A review document that people keep editing; it knows which task is which. */
final class LivingDocument {
  private static final String[] WORDS =
      ("migrate verify rotate publish staging cluster ledger payment gateway invoice backup alarm"
              + " dashboard credential certificate replica schema index partition consumer webhook"
              + " retention quota firewall runbook rehearsal fallback switch canary threshold")
          .split(" ");

  private final Random random;
  private final List<Section> sections = new ArrayList<>();
  private final List<Placed> deleted = new ArrayList<>();
  private final Set<Work> touched = new HashSet<>();
  private int named;

  LivingDocument(Random random) {
    this.random = random;
    for (int phase = 0; phase < 3; phase++) {
      Section section = new Section("Stream " + words(2) + " " + ++named);
      sections.add(section);
      for (int task = 0; task < 6; task++) {
        section.tasks.add(new Work(words(6)));
      }
    }
  }

  /** A task; its identity is that of the object. */
  static final class Work {
    private String text;
    private boolean ticked;

    private Work(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }

    boolean ticked() {
      return ticked;
    }
  }

  private static final class Section {
    private final String name;
    private final List<Work> tasks = new ArrayList<>();

    private Section(String name) {
      this.name = name;
    }
  }

  private record Placed(Section section, Work work) {}

  List<Work> works() {
    return sections.stream().flatMap(section -> section.tasks.stream()).toList();
  }

  /** A few edits, as between two imports; one task is not both moved and put in other words. */
  void edit() {
    touched.clear();
    int edits = 1 + random.nextInt(4);
    for (int edit = 0; edit < edits; edit++) {
      Section section = sections.get(random.nextInt(sections.size()));
      switch (random.nextInt(8)) {
        case 0 -> section.tasks.add(random.nextInt(section.tasks.size() + 1), fresh());
        case 1 -> restore();
        case 2 -> sections.add(random.nextInt(sections.size()), new Section("Stream " + ++named));
        case 3 -> Collections.shuffle(section.tasks, random);
        default -> editOne(section);
      }
    }
  }

  private void editOne(Section section) {
    if (section.tasks.isEmpty()) {
      return;
    }
    Work work = section.tasks.get(random.nextInt(section.tasks.size()));
    if (!touched.add(work)) {
      return;
    }
    switch (random.nextInt(4)) {
      case 0 -> work.text = work.text.substring(work.text.indexOf(' ') + 1) + " " + words(2);
      case 1 -> work.ticked = true;
      case 2 -> {
        section.tasks.remove(work);
        sections.get(random.nextInt(sections.size())).tasks.add(work);
      }
      default -> {
        section.tasks.remove(work);
        deleted.add(new Placed(section, work));
      }
    }
  }

  private Work fresh() {
    Work work = new Work(words(6));
    touched.add(work);
    return work;
  }

  private void restore() {
    if (!deleted.isEmpty()) {
      Placed back = deleted.remove(random.nextInt(deleted.size()));
      back.section.tasks.add(0, back.work);
      touched.add(back.work);
    }
  }

  private String words(int count) {
    return random
        .ints(count, 0, WORDS.length)
        .mapToObj(at -> WORDS[at])
        .collect(Collectors.joining(" "));
  }

  /** Phases are numbered by place, so that an inserted one renumbers those behind it. */
  String markdown() {
    StringBuilder text = new StringBuilder("# Plan\n");
    for (int at = 0; at < sections.size(); at++) {
      Section section = sections.get(at);
      text.append("\n## P%03d: %s%n%n".formatted(at + 1, section.name).replace("\r", ""));
      section.tasks.forEach(
          work -> text.append(work.ticked ? "- [x] " : "- [ ] ").append(work.text).append('\n'));
    }
    return text.toString();
  }
}
