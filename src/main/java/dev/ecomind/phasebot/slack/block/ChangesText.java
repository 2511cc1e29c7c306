package dev.ecomind.phasebot.slack.block;

import dev.ecomind.phasebot.project.ImportReview;
import dev.ecomind.phasebot.review.Changes;
import dev.ecomind.phasebot.review.ItemChange;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a new revision of a document does to a project, one line an item, gathered by kind. */
final class ChangesText {
  private static final List<ItemChange.Kind> ORDER =
      List.of(
          ItemChange.Kind.ADDED,
          ItemChange.Kind.RETURNED,
          ItemChange.Kind.REMOVED,
          ItemChange.Kind.REWORDED,
          ItemChange.Kind.MOVED,
          ItemChange.Kind.CHANGED,
          ItemChange.Kind.TICKED,
          ItemChange.Kind.UNTICKED);
  private static final Map<ItemChange.Kind, String> TITLES =
      Map.of(
          ItemChange.Kind.ADDED, "🆕 *New*",
          ItemChange.Kind.RETURNED, "↩️ *Back again*, with what was done to them",
          ItemChange.Kind.REMOVED, "🗄️ *Gone*: kept aside with what was done to them",
          ItemChange.Kind.REWORDED, "✏️ *Re-worded*",
          ItemChange.Kind.MOVED, "📦 *Moved* to another phase or group",
          ItemChange.Kind.CHANGED, "🔧 *Changed*: owner, deadline, duration or the like",
          ItemChange.Kind.TICKED, "☑️ *Ticked in the document*: done from now on",
          ItemChange.Kind.UNTICKED, "◻️ *Tick taken away*");

  private static final String BEHIND = "⚠️ *Done here, open in the document*: they stay done";

  private ChangesText() {}

  /**
   * The lines.
   *
   * @param most items of each kind
   */
  static List<String> lines(ImportReview.Report report, int most) {
    List<String> lines = lines(report.changes(), most);
    add(lines, BEHIND, behind(report.review(), report.behind()), most);
    return lines;
  }

  /** The same, of what happened already. */
  static List<String> lines(Changes changes, int most) {
    List<String> lines = new ArrayList<>();
    for (ItemChange.Kind kind : ORDER) {
      List<String> items =
          changes.items().stream()
              .filter(change -> change.kinds().contains(kind))
              .map(change -> line(change, kind))
              .toList();
      add(lines, TITLES.getOrDefault(kind, ""), items, most);
    }
    return lines;
  }

  /** Such as "3 new, 1 gone, 2 re-worded"; empty for none. */
  static String summary(Changes changes) {
    List<String> parts = new ArrayList<>();
    count(parts, changes.added().size(), "new");
    count(parts, changes.of(ItemChange.Kind.RETURNED).size(), "back again");
    count(parts, changes.removed().size(), "gone");
    count(parts, changes.of(ItemChange.Kind.REWORDED).size(), "re-worded");
    count(parts, changes.of(ItemChange.Kind.MOVED).size(), "moved");
    count(parts, changes.of(ItemChange.Kind.CHANGED).size(), "changed");
    count(parts, changes.of(ItemChange.Kind.TICKED).size(), "ticked");
    count(parts, changes.of(ItemChange.Kind.UNTICKED).size(), "unticked");
    return String.join(", ", parts);
  }

  private static void count(List<String> parts, int count, String word) {
    if (count > 0) {
      parts.add(count + " " + word);
    }
  }

  private static void add(List<String> lines, String title, List<String> items, int most) {
    if (items.isEmpty()) {
      return;
    }
    lines.add(title + " (" + items.size() + ")");
    lines.addAll(items.subList(0, Math.min(most, items.size())));
    if (items.size() > most) {
      lines.add("… and " + (items.size() - most) + " more");
    }
  }

  private static String line(ItemChange change, ItemChange.Kind kind) {
    String words = change.after().isEmpty() ? change.before() : change.after();
    String shown =
        kind == ItemChange.Kind.REWORDED
            ? Mrkdwn.inline(change.before(), 120) + " → " + Mrkdwn.inline(change.after(), 120)
            : Mrkdwn.inline(words, 160);
    return "• *" + change.id() + "* " + shown;
  }

  private static List<String> behind(Review review, List<ItemId> ids) {
    return ids.stream().map(id -> "• " + EffectsText.named(review, id)).toList();
  }
}
