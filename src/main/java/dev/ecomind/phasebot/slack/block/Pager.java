package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One page of a long list.
 *
 * @param page counts from 1; one beyond the last shows the last
 * @param line the command that shows the first page, or what the list is called
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
    back().ifPresent(to -> buttons.add(Elements.button("Back", line + " page=" + to, "page.back")));
    more()
        .ifPresent(
            to ->
                buttons.add(
                    Elements.button("More (" + left() + ")", line + " page=" + to, "page.more")));
    return buttons;
  }

  /** The number of the page before, if there is one. */
  Optional<Integer> back() {
    return page > 1 ? Optional.of(page - 1) : Optional.empty();
  }

  /** The number of the page after, if there is one. */
  Optional<Integer> more() {
    return left() > 0 ? Optional.of(page + 1) : Optional.empty();
  }

  /** How many there are behind this page. */
  int left() {
    return all.size() - first() - shown().size();
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
