package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.plan.Subject;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.project.Snapshot;
import dev.ecomind.phasebot.project.WhatIf;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Option;
import dev.ecomind.phasebot.slack.block.WhatIfPage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows what decisions or another start would change, or compares the options of one. */
final class WhatIfVerb implements Verb {
  private final UseCases useCases;
  private final Lookup lookup;

  WhatIfVerb(UseCases useCases, Lookup lookup) {
    this.useCases = useCases;
    this.lookup = lookup;
  }

  @Override
  public Spec spec() {
    return new Spec(
        "whatif",
        List.of("compare"),
        "whatif {decision}[={option}] [start=2025-11-03]",
        "what a decision or another start would change; records nothing",
        "/ecomind whatif {decision}={option}",
        "Everybody",
        "*Compare options*");
  }

  @Override
  public boolean takes(Subject subject) {
    return subject.kind() == Subject.Kind.DECISION;
  }

  @Override
  public Reply answer(Ask ask) {
    List<String> words = ask.line().words();
    if (words.isEmpty() && !ask.line().keys().containsKey("start")) {
      return Picking.ask(useCases, ask, "whatif", "Which decision do you want to compare?");
    }
    boolean compares = words.size() == 1 && !words.get(0).contains("=");
    return useCases
        .reading()
        .open(ask.caller())
        .then(
            project ->
                StartKey.of(ask, lookup.today(project, ask.caller().user()), "/ecomind whatif"))
        .then(
            start ->
                compares ? compare(ask, words.get(0), start) : suppose(ask, answers(words), start))
        .fold(reply -> reply, refusal -> Reply.refused(refusal, "whatif"));
  }

  /** {@code D1=EKS D2=Fast} or {@code D1 EKS}. */
  private static Map<String, String> answers(List<String> words) {
    Map<String, String> answers = new LinkedHashMap<>();
    if (words.stream().noneMatch(word -> word.contains("=")) && !words.isEmpty()) {
      answers.put(words.get(0), String.join(" ", words.subList(1, words.size())));
      return answers;
    }
    String decision = "";
    for (String word : words) {
      int equals = word.indexOf('=');
      if (equals > 0) {
        decision = word.substring(0, equals);
        answers.put(decision, word.substring(equals + 1));
      } else {
        // A name of several words that was typed without quotes.
        answers.merge(decision, word, (one, other) -> one + " " + other);
      }
    }
    return answers;
  }

  private Outcome<Reply> suppose(Ask ask, Map<String, String> answers, Optional<LocalDate> start) {
    return useCases
        .reading()
        .open(ask.caller())
        .then(
            project ->
                useCases
                    .whatIf()
                    .of(ask.caller(), new WhatIf.Supposed(answers, start))
                    .then(
                        consequence ->
                            Outcome.done(
                                Reply.say(WhatIfPage.of(project.review(), consequence, start)))));
  }

  private Outcome<Reply> compare(Ask ask, String word, Optional<LocalDate> start) {
    return useCases
        .reading()
        .open(ask.caller())
        .then(
            project ->
                useCases
                    .reading()
                    .decision(project, word)
                    .then(id -> compare(ask, project, id, start)));
  }

  private Outcome<Reply> compare(Ask ask, Snapshot project, ItemId id, Optional<LocalDate> start) {
    Decision decision = project.review().decision(id).orElseThrow();
    Outcome<List<WhatIf.Consequence>> all = Outcome.done(new ArrayList<>());
    for (Option option : decision.options()) {
      all =
          all.then(
              each ->
                  useCases
                      .whatIf()
                      .of(
                          ask.caller(),
                          new WhatIf.Supposed(Map.of(id.text(), option.name()), start))
                      .then(
                          one -> {
                            each.add(one);
                            return Outcome.done(each);
                          }));
    }
    return all.then(
        each ->
            Outcome.done(Reply.say(WhatIfPage.compared(project.review(), decision, each, start))));
  }
}
