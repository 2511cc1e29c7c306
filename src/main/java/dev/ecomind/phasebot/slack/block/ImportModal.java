package dev.ecomind.phasebot.slack.block;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ecomind.phasebot.project.ImportProposal;
import dev.ecomind.phasebot.project.Refusal;
import java.util.List;
import java.util.Optional;

/** Importing in a modal: choose a file, see what was read and what it changes, confirm. */
public final class ImportModal {
  /** Callback of the step that takes the file; its fields are {@link #FILE}, {@link #PROJECT}. */
  public static final String CHOOSE = "import.choose";

  /** Callback of the step that shows what would change. */
  public static final String CONFIRM = "import.confirm";

  public static final String FILE = "file";
  public static final String PROJECT = "project";

  /** Slack compares endings; what is in the file is judged when it is read. */
  private static final List<String> ENDINGS = List.of("md", "markdown", "mdown", "txt", "text");

  private static final int OF_EACH_KIND = 5;
  private static final int LINES = 60;
  private static final int FINDINGS = 6;

  private ImportModal() {}

  /** The first step. */
  public static JsonNode choose(String channel, Optional<String> slug) {
    Blocks blocks =
        new Blocks()
            .section("The review document, in Markdown or plain text. I read it whole first.")
            .input(FILE, "Document", false, Elements.file(FILE, ENDINGS))
            .input(
                PROJECT,
                "Project",
                true,
                Elements.line(PROJECT, slug.orElse(""), "Named after the document"))
            .context(
                slug.isPresent()
                    ? "A new name makes a new project, of which this channel speaks from then on."
                    : "Its short name, such as payments-2. It is made by this import.")
            .context("Nothing is changed yet: the next step shows what it changes.");
    return ViewJson.form(
        CHOOSE, "Import a review", "Read it", ImportForm.opened(channel, false).write(), blocks);
  }

  /** The only step that a check takes. */
  public static JsonNode chooseToCheck(String channel) {
    Blocks blocks =
        new Blocks()
            .section("I read the document and say what it contradicts, omits or leaves unclear.")
            .input(FILE, "Document", false, Elements.file(FILE, ENDINGS))
            .context("Nothing is changed by it, and nobody else sees it.");
    return ViewJson.form(
        CHOOSE, "Check a review", "Check it", ImportForm.opened(channel, true).write(), blocks);
  }

  /** The second step. */
  public static JsonNode confirm(ImportProposal proposal, String channel, AttachedFile file) {
    return confirm(proposal, channel, file, new Blocks());
  }

  /** The second step again, after the project changed under it. */
  public static JsonNode fresh(
      ImportProposal proposal, String channel, AttachedFile file, Refusal stale) {
    return confirm(
        proposal,
        channel,
        file,
        new Blocks()
            .section(RefusalPage.text(stale, "") + "\n*This is what it changes now:*")
            .divider());
  }

  private static JsonNode confirm(
      ImportProposal proposal, String channel, AttachedFile file, Blocks blocks) {
    blocks.section(ImportText.title(proposal.report()) + "\n" + ImportText.place(proposal));
    blocks.section("📖 Read: " + Counted.of(proposal.report().review()) + ".");
    if (proposal.isSame()) {
      blocks.section("✅ *Nothing is new*: the project holds exactly this document already.");
      return ImportPage.ended(blocks, channel, List.of());
    }
    if (!proposal.isNew()) {
      blocks.divider();
      blocks.section("*What it changes*");
      List<String> lines = ChangesText.lines(proposal.report(), OF_EACH_KIND);
      blocks.lines(
          lines.isEmpty()
              ? List.of("No item: only lines have moved, or text that I do not track.")
              : lines,
          LINES);
    }
    blocks.divider();
    blocks.section(FindingText.count(proposal.report().review().findings()));
    blocks.lines(FindingText.lines(proposal.report().review().findings(), FINDINGS), FINDINGS);
    blocks.context(ImportText.promise(proposal));
    ImportForm form = ImportForm.shown(channel, file, proposal.agreement());
    return ViewJson.form(CONFIRM, "Import a review", "Import", form.write(), blocks);
  }
}
