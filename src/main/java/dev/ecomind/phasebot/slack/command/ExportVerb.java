package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.project.ExportFormat;
import dev.ecomind.phasebot.project.Nearest;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.project.Refusal;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.slack.block.ExportPage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Hands the project to the caller as a file. */
final class ExportVerb implements Verb {
  private final UseCases useCases;

  ExportVerb(UseCases useCases) {
    this.useCases = useCases;
  }

  @Override
  public Spec spec() {
    return new Spec(
        "export",
        List.of("download"),
        "export [md|adr|csv|ics|json]",
        "hands you the project as a file, in a direct message",
        "/ecomind export md",
        "Everybody",
        "*Export*");
  }

  @Override
  public Reply answer(Ask ask) {
    return useCases
        .reading()
        .open(ask.caller())
        .then(project -> answer(ask, project))
        .fold(reply -> reply, refusal -> Reply.refused(refusal, "export"));
  }

  private Outcome<Reply> answer(Ask ask, Snapshot project) {
    Optional<String> word = ask.line().word(0);
    if (word.isEmpty()) {
      return Outcome.done(Reply.say(ExportPage.choices(project.slug())));
    }
    return ExportFormat.named(word.get())
        .map(
            format ->
                Outcome.done(
                    Reply.hand(
                        ExportPage.underWay(project.slug(), format),
                        () -> useCases.export().file(ask.caller(), format))))
        .orElseGet(() -> Outcome.refused(unknown(word.get())));
  }

  private static Refusal unknown(String word) {
    List<String> words = Arrays.stream(ExportFormat.values()).map(ExportFormat::word).toList();
    String text =
        "I read \"%s\", which is no format that I write. There is %s."
            .formatted(word, words.stream().collect(Collectors.joining(", ")));
    return new Refusal(
        Refusal.Kind.UNKNOWN, text, Nearest.to(word, words).map("/ecomind export "::concat));
  }
}
