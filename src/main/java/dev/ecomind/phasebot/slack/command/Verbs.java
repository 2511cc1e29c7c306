package dev.ecomind.phasebot.slack.command;

import dev.ecomind.phasebot.plan.Subject;
import dev.ecomind.phasebot.project.Caller;
import dev.ecomind.phasebot.project.Nearest;
import dev.ecomind.phasebot.project.Outcome;
import dev.ecomind.phasebot.project.Refusal;
import dev.ecomind.phasebot.slack.block.ConversePage;
import dev.ecomind.phasebot.slack.block.ShowPage;
import dev.ecomind.phasebot.slack.block.VerbHelp;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The one registry of what can be asked, by keyboard or by mouse. */
public final class Verbs {
  private final UseCases useCases;
  private final List<Verb> verbs;

  public Verbs(UseCases useCases, Lookup lookup) {
    this.useCases = useCases;
    this.verbs =
        List.of(
            new StatusVerb(useCases, lookup),
            new MineVerb(useCases, lookup),
            new PhaseVerb(useCases),
            new IssuesVerb(useCases, lookup),
            new ShowVerb(useCases),
            new DoneVerb(useCases),
            new ReopenVerb(useCases),
            new AssignVerb(useCases, lookup),
            new DueVerb(useCases, lookup),
            new SnoozeVerb(useCases, lookup),
            new DecisionsVerb(useCases, lookup),
            new DecideVerb(useCases, lookup),
            new WhatIfVerb(useCases, lookup),
            new TimelineVerb(useCases),
            new RoleVerb(useCases, lookup),
            new NudgesVerb(useCases, lookup),
            new ImportVerb(useCases),
            new ExportVerb(useCases),
            new HelpVerb(useCases, this::all));
  }

  /** Does what the line says; a bare one shows the caller's own page. */
  public Reply answer(Caller caller, String text) {
    Line line = Line.parse(text);
    Optional<String> project = Optional.ofNullable(line.keys().get("project")).map(Verbs::slug);
    return project
        .map(slug -> answer(caller.meaning(slug), line).meaning(slug))
        .or(() -> caller.project().map(slug -> answer(caller, line).meaning(slug)))
        .orElseGet(() -> answer(caller, line));
  }

  /** Answers what somebody says to the bot: a line as after the command, or a plain question. */
  public Reply converse(Caller caller, String text) {
    Line line = Line.parse(text);
    boolean isLine =
        all().stream().anyMatch(verb -> verb.spec().isCalled(line.verb()))
            && !PlainQuestion.isQuestion(text);
    return isLine || line.verb().isEmpty()
        ? answer(caller, text)
        : PlainQuestion.line(text)
            .map(meant -> answer(caller, meant))
            .or(() -> shown(caller, line.verb()))
            .orElseGet(() -> Reply.say(ConversePage.of(text)));
  }

  private static String slug(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }

  private Reply answer(Caller caller, Line line) {
    String word = line.verb().isEmpty() ? "mine" : line.verb();
    Optional<Verb> verb = all().stream().filter(one -> one.spec().isCalled(word)).findFirst();
    return verb.map(known -> known.answer(new Ask(caller, line)))
        .or(() -> shown(caller, word))
        .orElseGet(() -> Reply.refused(unknown(word), "help"));
  }

  /**
   * Items that a verb could be meant for, the ones first that the words fit best.
   *
   * @param typed an id or words of the item; empty for any
   */
  public List<Subject> candidates(Caller caller, String verb, String typed) {
    Optional<Verb> known = all().stream().filter(one -> one.spec().isCalled(verb)).findFirst();
    return useCases
        .reading()
        .open(caller)
        .fold(
            project -> known.map(one -> Candidates.of(project, one, typed)).orElse(List.of()),
            refusal -> List.of());
  }

  /** What every verb says of itself, with examples for the project of a place. */
  public List<VerbHelp> help(Caller caller) {
    Examples examples =
        Examples.of(
            useCases.reading().open(caller).fold(Optional::of, refusal -> Optional.empty()));
    return all().stream().map(verb -> examples.fill(verb.spec())).toList();
  }

  private List<Verb> all() {
    return verbs;
  }

  /** An id alone shows what it names. */
  private Optional<Reply> shown(Caller caller, String word) {
    return useCases
        .reading()
        .open(caller)
        .then(
            project ->
                useCases
                    .reading()
                    .item(project, word)
                    .then(id -> Outcome.done(ShowPage.of(project, id))))
        .fold(message -> Optional.of(Reply.say(message)), refusal -> Optional.empty());
  }

  private Refusal unknown(String word) {
    List<String> known =
        verbs.stream()
            .map(Verb::spec)
            .flatMap(spec -> Stream.concat(Stream.of(spec.name()), spec.aliases().stream()))
            .toList();
    String shown = word.length() > 60 ? word.substring(0, 60) + "…" : word;
    return Refusal.of(
        Refusal.Kind.UNKNOWN,
        "I read \"%s\", which I do not know. Nothing was changed.".formatted(shown),
        "/ecomind " + Nearest.to(word, known).orElse("help"));
  }
}
