package dev.ecomind.phasebot.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.review.Finding;
import dev.ecomind.phasebot.review.Link;
import dev.ecomind.phasebot.review.NextStep;
import dev.ecomind.phasebot.review.Review;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a review as JSON for scripts. The names of its members are a promise: new ones may come,
 * none changes. What is absent is null.
 */
public final class ReviewJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ReviewJson() {}

  /** The object without {@code project} and {@code changes}, which only an import knows. */
  public static ObjectNode of(Review review) {
    ObjectNode root = NODES.objectNode();
    ObjectNode about = root.putObject("review");
    about.put("title", absentIfEmpty(review.title()));
    about.put("updatedOn", review.updatedOn().map(LocalDate::toString).orElse(null));
    about.put("status", absentIfEmpty(review.status()));
    about.put("contact", absentIfEmpty(review.contact()));
    root.set("phases", list(review.phases(), ItemJson::phase));
    root.set("issues", list(review.issues(), ItemJson::issue));
    root.set("tasks", list(review.tasks(), ItemJson::task));
    root.set("decisions", list(review.decisions(), ItemJson::decision));
    root.set("schedules", list(review.schedules(), ItemJson::schedule));
    root.set("criteria", list(review.criteria(), ItemJson::criterion));
    root.set(
        "prerequisites",
        list(
            review.tasks().stream().filter(task -> task.phase().isEmpty()).toList(),
            ItemJson::prerequisite));
    root.set("scope", list(review.scope(), ItemJson::scope));
    root.set("files", list(review.files(), ItemJson::file));
    root.set("nextSteps", list(review.nextSteps(), ReviewJson::nextStep));
    root.set("links", list(review.links(), ReviewJson::link));
    root.set("findings", list(review.findings(), ReviewJson::finding));
    return root;
  }

  private static void nextStep(NextStep step, ObjectNode node) {
    node.put("line", step.line());
    node.put("when", absentIfEmpty(step.when()));
    node.put("title", step.title());
    node.put("text", absentIfEmpty(step.text()));
  }

  private static void link(Link link, ObjectNode node) {
    node.put("line", link.line());
    node.put("text", link.text());
    node.put("target", link.target());
  }

  private static void finding(Finding finding, ObjectNode node) {
    node.put("rule", finding.rule());
    node.put("severity", finding.severity().name());
    node.put("line", finding.line());
    node.put("text", finding.text());
  }

  static <T> ArrayNode list(List<T> items, BiConsumer<T, ObjectNode> write) {
    ArrayNode list = NODES.arrayNode();
    items.forEach(item -> write.accept(item, list.addObject()));
    return list;
  }

  static ArrayNode words(List<?> items) {
    ArrayNode list = NODES.arrayNode();
    items.forEach(item -> list.add(item.toString()));
    return list;
  }

  static @Nullable String absentIfEmpty(String text) {
    return text.isEmpty() ? null : text;
  }
}
