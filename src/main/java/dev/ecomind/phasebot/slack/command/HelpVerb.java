package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.slack.block.HelpPage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Says what can be said. */
final class HelpVerb implements Verb {
  private final UseCases useCases;
  private final Supplier<List<Verb>> verbs;

  HelpVerb(UseCases useCases, Supplier<List<Verb>> verbs) {
    this.useCases = useCases;
    this.verbs = verbs;
  }

  @Override
  public Spec spec() {
    return new Spec(
        "help",
        List.of("?"),
        "help [verb]",
        "what you can ask",
        "/ecomind help decide",
        "Everybody",
        "*Help*");
  }

  @Override
  public Reply answer(Ask ask) {
    Optional<Snapshot> project =
        useCases.reading().open(ask.caller()).fold(Optional::of, refusal -> Optional.empty());
    Examples examples = Examples.of(project);
    Optional<Spec> asked =
        ask.line()
            .word(0)
            .map(word -> word.toLowerCase(Locale.ROOT))
            .flatMap(
                word ->
                    verbs.get().stream()
                        .map(Verb::spec)
                        .filter(spec -> spec.isCalled(word))
                        .findFirst());
    return Reply.say(
        asked
            .map(spec -> HelpPage.of(examples.fill(spec)))
            .orElseGet(
                () ->
                    HelpPage.of(
                        verbs.get().stream().map(verb -> examples.fill(verb.spec())).toList())));
  }
}
