package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ecomind.phasebot.project.Reading;
import dev.ecomind.phasebot.project.Refusal;
import dev.ecomind.phasebot.project.ReviseProject;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.review.Finding;
import java.util.ArrayList;
import java.util.List;

/** What the import modal says while it reads, and at its end. */
public final class ImportPage {
  private static final int FINDINGS = 40;

  private ImportPage() {}

  public static JsonNode reading(AttachedFile file, String channel) {
    return ended(
        new Blocks()
            .section("⏳ Reading " + file.shown() + " …")
            .context("This takes a moment. Nothing is changed by reading."),
        channel,
        List.of());
  }

  public static JsonNode importing(AttachedFile file, String channel) {
    return ended(
        new Blocks()
            .section("⏳ Importing " + file.shown() + " …")
            .context("It goes on when this window is closed; the project's channel hears of it."),
        channel,
        List.of());
  }

  /** The findings alone. */
  public static JsonNode checked(Reading reading, AttachedFile file, ImportForm form) {
    return reading.fold(
        review ->
            findings(
                "📖 %s: %s.".formatted(file.shown(), Counted.of(review)), review.findings(), form),
        unreadable ->
            findings(
                "🤔 I read %s. %s".formatted(file.shown(), Mrkdwn.spoken(unreadable.sentence())),
                unreadable.findings(),
                form));
  }

  private static JsonNode findings(String read, List<Finding> findings, ImportForm form) {
    Blocks blocks = new Blocks().section(read);
    if (!findings.isEmpty() || read.startsWith("📖")) {
      blocks.section(FindingText.count(findings));
    }
    blocks.lines(FindingText.lines(findings, FINDINGS), FINDINGS);
    if (findings.size() > FINDINGS) {
      blocks.context("… and " + (findings.size() - FINDINGS) + " more.");
    }
    return ended(blocks, form.channel(), List.of(again(form)));
  }

  /** It was not done, and this is why. */
  public static JsonNode refused(Refusal refusal, ImportForm form) {
    List<ObjectNode> buttons =
        switch (refusal.kind()) {
          case UNKNOWN, STALE -> List.of(again(form));
          case NO_PROJECT, NOT_ALLOWED, ALREADY -> List.of();
        };
    Blocks blocks = new Blocks().section(RefusalPage.text(refusal, "import"));
    return ended(blocks, form.channel(), buttons);
  }

  /** Something that is no refusal of a use case went wrong. */
  public static JsonNode sorry(String words, ImportForm form) {
    Blocks blocks = new Blocks().section("🤔 " + Mrkdwn.spoken(words));
    return ended(blocks, form.channel(), List.of(again(form)));
  }

  private static ObjectNode again(ImportForm form) {
    return Elements.button("Another file", form.isCheck() ? "import check" : "import");
  }

  /** What the importer sees at the end, and what to do next. */
  public static JsonNode imported(ReviseProject.Taken taken, String channel) {
    return ended(done(taken), channel, next(taken.project()));
  }

  /** The same as a message, to be there when the window is closed. */
  public static Message next(ReviseProject.Taken taken) {
    return Message.of(done(taken).actions(next(taken.project())));
  }

  private static Blocks done(ReviseProject.Taken taken) {
    Snapshot project = taken.project();
    String changes = ChangesText.summary(taken.proposal().report().changes());
    String what =
        taken.proposal().isNew()
            ? Counted.of(project.review())
            : changes.isEmpty() ? "no item changed" : changes;
    Blocks blocks =
        new Blocks()
            .section(
                "✅ *Imported.* %s is in *%s*: %s."
                    .formatted(ImportText.title(taken.proposal().report()), project.slug(), what));
    List<String> hints = hints(project);
    return hints.isEmpty() ? blocks : blocks.section("*What is next*\n" + String.join("\n", hints));
  }

  private static List<String> hints(Snapshot project) {
    List<String> hints = new ArrayList<>();
    long unheld =
        project.review().roles().stream()
            .filter(role -> project.facts().holder(role).isEmpty())
            .count();
    if (unheld > 0) {
      hints.add(
          "👤 Say who holds which role: "
              + (unheld == 1 ? "one has" : unheld + " have")
              + " nobody yet.");
    }
    if (project.facts().nudging().isEmpty()) {
      hints.add("🔔 Look at the nudges, then start them: nobody is reminded before that.");
    }
    return hints;
  }

  private static List<ObjectNode> next(Snapshot project) {
    List<ObjectNode> buttons = new ArrayList<>();
    buttons.add(Elements.button("Roles", "role"));
    buttons.add(Elements.button("Nudges", "nudges"));
    buttons.add(Elements.button("Status", "status"));
    return project.facts().nudging().isPresent() ? buttons.subList(2, 3) : buttons;
  }

  /** A window that only tells something; its buttons act in the channel it was opened in. */
  static JsonNode ended(Blocks blocks, String channel, List<ObjectNode> buttons) {
    ObjectNode view = ViewJson.closing("notice", "Import a review", blocks.actions(buttons).json());
    return view.put(
        "private_metadata",
        JsonNodeFactory.instance.objectNode().put("channel", channel).toString());
  }
}
