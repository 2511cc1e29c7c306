package dev.ecomind.phasebot.document.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ecomind.phasebot.document.outline.Block.Fence;
import dev.ecomind.phasebot.document.outline.Block.Grid;
import dev.ecomind.phasebot.document.outline.Block.Item;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How Markdown becomes sections. */
final class OutlineTest {
  private final Outline outline = new Outline(20, Headline.NONE);

  @Test
  void boldLine_standsForAHeading() {
    Section document = outline.read("# A\n\n**Must fix** (by May)\n- x\n\n**Later:**\n- y\n");

    assertThat(titles(document)).containsExactly("", "A", "Must fix (by May)", "Later:");
  }

  @Test
  void shortLineWithAColon_endsALabel() {
    Section document = outline.read("**Criteria**\n- x\n\nPlans:\n- y\n");

    assertThat(titles(document)).containsExactly("", "Criteria", "Plans:");
  }

  @Test
  void fold_holdsTheHeadingsWithin() {
    Section document =
        outline.read(
            "# A\n\n<details>\n<summary><b>B</b></summary>\n\n## C\n\n</details>\n\ntext\n");

    Section a = document.sections().get(0);
    assertThat(a.sections()).extracting(inner -> inner.title().text()).containsExactly("B");
    assertThat(titles(a)).containsExactly("A", "B", "C");
    assertThat(a.sections().get(0).line()).isEqualTo(4);
  }

  @Test
  void frontMatter_becomesLabelsAndTables() {
    Section document =
        outline.read("---\ntitle: \"T\"\nphases:\n  - id: P1\n    name: Roof\n---\n\n# A\n");

    Grid grid = document.grids().get(0);
    assertThat(grid.header()).extracting(Phrase::text).containsExactly("phases", "name");
    assertThat(grid.rows().get(0)).extracting(Phrase::text).containsExactly("P1", "Roof");
    assertThat(grid.rows().get(0).get(0).line()).isEqualTo(4);
    assertThat(document.sections().get(0).line()).isEqualTo(8);
  }

  @Test
  void rule_isNoFrontMatter() {
    Section document = outline.read("---\n\n# A\n\n---\n");

    assertThat(document.blocks()).isEmpty();
    assertThat(titles(document)).containsExactly("", "A");
  }

  @Test
  void comment_isNotRead() {
    Section document = outline.read("<!-- - [ ] no -->\n\n- [ ] yes <!-- no -->\n");

    assertThat(document.items()).extracting(item -> item.words().text()).containsExactly("yes");
  }

  @Test
  void ticksBesideOpenPictures_areBoxes() {
    Section document = outline.read("- ✅ a\n- ⬜ b\n");

    assertThat(document.items())
        .extracting(item -> item.box().orElseThrow())
        .containsExactly(Box.TICKED, Box.OPEN);
  }

  @Test
  void ticksAlone_areNoBoxes() {
    Section document = outline.read("- ✅ a\n- ❌ b\n");

    assertThat(document.items()).noneMatch(item -> item.box().isPresent());
  }

  @Test
  void strangeBox_keepsItsMark() {
    Item item = outline.read("- [~] a\n").items().get(0);

    assertThat(item.box()).contains(Box.UNKNOWN);
    assertThat(item.mark()).isEqualTo("~");
  }

  @Test
  void fence_keepsTheNumbersOfItsLines() {
    Section document = outline.read("```\n# no heading\n```\n");

    Fence fence = (Fence) document.blocks().get(0);
    assertThat(fence.lines().get(0)).hasToString("2: # no heading");
  }

  private static List<String> titles(Section section) {
    return section.all().map(one -> one.title().text()).toList();
  }
}
