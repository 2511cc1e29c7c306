package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.slack.block.ImportModal;
import java.util.List;

/** Opens the modal that takes a review document. */
final class ImportVerb implements Verb {
  private final UseCases useCases;

  ImportVerb(UseCases useCases) {
    this.useCases = useCases;
  }

  @Override
  public Spec spec() {
    return new Spec(
        "import",
        List.of("lint"),
        "import [check]",
        "reads the review document from a file; shows what it changes first",
        "/ecomind import check",
        "A lead; a check is for everybody",
        "*Import review*, the shortcut of that name on a message with a file");
  }

  @Override
  public Reply answer(Ask ask) {
    String channel = ask.caller().place();
    if (ask.line().verb().equals("lint") || ask.line().has("check")) {
      return Reply.open(ImportModal.chooseToCheck(channel));
    }
    return useCases
        .revise()
        .ask(ask.caller())
        .fold(
            slug -> Reply.open(ImportModal.choose(channel, slug)),
            refusal -> Reply.refused(refusal, "import check"));
  }
}
