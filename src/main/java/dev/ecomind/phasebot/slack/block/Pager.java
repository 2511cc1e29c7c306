package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One page of a long list.
 *
 * @param page counts from 1; one beyond the last shows the last
 * @param line the command that shows the first page
 */
record Pager<T>(List<T> all, int size, int page, String line) {

  Pager {
    all = List.copyOf(all);
    int last = Math.max(1, (all.size() + size - 1) / size);
    page = Math.max(1, Math.min(page, last));
  }

  List<T> shown() {
    return all.subList(first(), Math.min(all.size(), first() + size));
  }

  /** Empty where one page holds everything. */
  List<ObjectNode> buttons() {
    List<ObjectNode> buttons = new ArrayList<>();
    if (page > 1) {
      buttons.add(Elements.button("Back", line + " page=" + (page - 1), "page.back"));
    }
    int left = all.size() - first() - shown().size();
    if (left > 0) {
      buttons.add(
          Elements.button("More (" + left + ")", line + " page=" + (page + 1), "page.more"));
    }
    return buttons;
  }

  /** Such as "21–40 of 200"; empty where one page holds everything. */
  String position() {
    return all.size() <= size
        ? ""
        : "%d–%d of %d".formatted(first() + 1, first() + shown().size(), all.size());
  }

  private int first() {
    return (page - 1) * size;
  }
}
