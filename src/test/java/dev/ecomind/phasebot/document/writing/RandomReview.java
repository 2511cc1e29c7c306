package dev.ecomind.phasebot.document.writing;

import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Documents put together at random from what people write, and things that happen to them. */
final class RandomReview {
  private static final List<String> BLOCKS =
      List.of(
          "## Critical Issues\n### %d. **P002: Bus or Tram?** ⚠️\n**Impact**: HIGH\n- **Owner**: Lead\n- **Deadline**: Before P002 starts\n",
          "Issue: Decide Kafka vs Rabbit\n----------------------\nWe need one.\n",
          "**Must Fix**:\n- [ ] Do thing %d\n  - detail\n  - more\n- [x] Done thing %d\n",
          "1. [ ] Numbered %d\n   Deadline: Before P003 starts\n2. [ ] Other %d\n\n   with a paragraph\n",
          "> - [ ] Quoted %d\n> - [ ] Decide Red vs Blue\n",
          "-\t[ ] Tabbed %d\n\t- [ ] Nested %d\n\t\t- [ ] Deep %d\n",
          "- [ ] Bus or Tram?\n- [ ] If Bus: paint it %d\n- [ ] If Tram: lay rails %d\n",
          "| Task | Owner | Status |\n|---|---|---|\n| Set up %d | Ann | todo |\n| A or B? | Bob | open |\n",
          "<details>\n<summary>More</summary>\n\n- [ ] Hidden %d\n\n</details>\n",
          "```\nWeek 1-2: P001 work\nWeek 3-4: P002 work\n```\n",
          "## Timeline\n### Fast-Track Approach (4 weeks)\n```\nWeek 1-2: P001 x\nWeek 3-4: P002 y\n```\n### Recommended Approach (6 weeks)\n```\nWeek 1-3: P001 x\nWeek 4-6: P002 y\n```\n",
          "Some words %d.\nAnd more of them\n",
          "* * *\n",
          "## Next Steps\n1. **Choice** - Bus or Tram?\n2. **Talk** - about %d\n");

  private RandomReview() {}

  static String document(Random random) {
    List<String> parts = new ArrayList<>(List.of("# Plan\n\n## P001: First\n"));
    for (int block = 0; block < 8; block++) {
      if (block == 4) {
        parts.add("## P002: Second\n## P003: Third\n");
      }
      String text = BLOCKS.get(random.nextInt(BLOCKS.size()));
      parts.add(text.replace("%d", String.valueOf(random.nextInt(1000))));
      if (random.nextInt(4) > 0) {
        parts.add("\n");
      }
    }
    String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
    String whole = String.join("", parts);
    return (random.nextBoolean() ? whole : whole.stripTrailing()).replace("\n", end);
  }

  static Told eventful(Told told, Random random) {
    Review review = told.review();
    for (Decision decision : review.decisions()) {
      if (random.nextBoolean() && !decision.options().isEmpty()) {
        String option = decision.options().get(random.nextInt(decision.options().size())).name();
        if (decision.schedule()) {
          told.decided(decision.id().text(), option, "it *fits*", LocalDate.of(2025, 10, 13));
        } else {
          told.decided(decision.id().text(), option, "it | fits");
        }
      }
    }
    for (Task task : review.tasks()) {
      if (random.nextInt(3) == 0) {
        told.done(task.id().text());
      }
    }
    review.issues().stream()
        .filter(issue -> random.nextInt(3) == 0)
        .forEach(issue -> told.done(issue.id().text()));
    return told;
  }
}
