package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Headline;
import dev.ecomind.phasebot.document.outline.Section;
import dev.ecomind.phasebot.document.outline.SideBySide;
import dev.ecomind.phasebot.document.reading.Lines.Line;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Language;
import dev.ecomind.phasebot.review.Decision;
import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.NextStep;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Review;
import dev.ecomind.phasebot.review.Schedule;
import dev.ecomind.phasebot.review.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a whole document, concept by concept. */
public final class ReviewReader {
  private static final Pattern RANKED =
      Pattern.compile("\\bP0\\b|\\bP[1-5]:? (?:critical|high|medium|low)\\b|\\b(?i:priorit)");

  private final Language language;

  public ReviewReader(Language language) {
    this.language = language;
  }

  /**
   * The review that was read, and what rules need beyond it.
   *
   * @param review without findings
   * @param sightings all places that define one of its phases
   * @param front what the document says of itself and of all phases together
   * @param ofPhases the lines that may have a word for a phase
   */
  public record Understood(
      Review review,
      Reading reading,
      List<PhaseSighting> sightings,
      List<Property> front,
      Lines lines,
      List<Line> ofPhases) {
    public Understood {
      sightings = List.copyOf(sightings);
      front = List.copyOf(front);
      ofPhases = List.copyOf(ofPhases);
    }
  }

  /** Which lines stand for headings. */
  public Headline headline() {
    return new LineHeadline(language);
  }

  public Understood read(Section document) {
    Lines lines = new Lines(document);
    return new ReviewReader(language.with(DateOrders.of(lines))).read(document, lines);
  }

  private Understood read(Section document, Lines lines) {
    Notes notes = new Notes();
    Legend legend = new LegendReader(language).read(document);
    Tables tables = new Tables(language);
    Defined defined = defined(document, lines, tables, legend, notes);
    Phases named = defined.named();
    List<Place> places = new PlaceReader(language, named).read(document);
    FrontReader front = new FrontReader(language, places);
    Optional<LocalDate> updatedOn = front.updatedOn(notes);
    DatedLines dated = new DatedLines(lines, language, updatedOn);
    List<Phase> phases = defined.phases().read(dated);
    Reading reading = new Reading(language, tables, places, named, updatedOn, dated, legend, notes);
    Review review = parts(reading, lines, phases, front);
    List<Line> ofPhases =
        SideBySide.of(lines.all(), lines.areMany())
            .filter(line -> language.phases().mayBeIn(line.text()))
            .toList();
    return new Understood(review, reading, defined.sightings(), front.said(), lines, ofPhases);
  }

  /**
   * The phases of a document.
   *
   * @param sightings all places that define one of them
   */
  private record Defined(PhaseReader phases, Phases named, List<PhaseSighting> sightings) {}

  private Defined defined(
      Section document, Lines lines, Tables tables, Legend legend, Notes notes) {
    StatusReader statuses = new StatusReader(language.progress(), legend, notes);
    List<PhaseSighting> sightings =
        new PhaseFinder(language, tables, statuses, notes).find(document);
    PhaseReader phases = new PhaseReader(language, legend, notes, sightings);
    Phases named =
        new Phases(
            new PhaseMarkReader(language),
            phases.ids(),
            sightings,
            new Lazy<>(() -> rankings(lines)));
    return new Defined(phases, named, phases.sightings());
  }

  /** Whether the document ranks by P0, P1 and so on. */
  private static boolean rankings(Lines lines) {
    return lines.all().stream()
        .map(Line::text)
        .anyMatch(text -> RANKED.matcher(text.substring(0, Math.min(text.length(), 300))).find());
  }

  private static List<TaskDraft> drafts(Reading reading, AlternativeReader alternatives) {
    List<TaskDraft> drafts =
        new ArrayList<>(new ChecklistReader(reading, alternatives::isAnswer).read());
    drafts.addAll(new TaskTableReader(reading).read());
    drafts.addAll(new TaskHeadingReader(reading).read());
    drafts.sort(Comparator.comparingInt(TaskDraft::line));
    return drafts;
  }

  private Review parts(Reading reading, Lines lines, List<Phase> phases, FrontReader front) {
    List<Issue> issues = new IssueReader(reading).read();
    List<Schedule> schedules = new ArrayList<>(new ScheduleReader(reading).read());
    schedules.addAll(new BarReader(reading).read());
    ReferenceReader references = new ReferenceReader(reading);
    List<NextStep> steps = references.nextSteps();
    new RegisterReader(reading).read(issues.stream().map(Issue::line).collect(Collectors.toSet()));

    QuestionReader questions = new QuestionReader(reading);
    List<Question> fromIssues =
        issues.stream().flatMap(issue -> questions.in(issue).stream()).toList();
    AlternativeReader alternatives = new AlternativeReader(reading);
    List<Question> placed =
        new ArrayList<>(
            alternatives.read(schedules.stream().map(Schedule::line).collect(Collectors.toSet())));
    Set<Integer> taken =
        Stream.concat(placed.stream(), fromIssues.stream())
            .map(Question::line)
            .collect(Collectors.toSet());
    placed.addAll(
        new QuestionListReader(reading, line -> taken.contains(line) || alternatives.isAnswer(line))
            .read());

    List<TaskDraft> drafts = drafts(reading, alternatives);
    Map<Integer, Question> byLine = new HashMap<>();
    placed.forEach(question -> byLine.putIfAbsent(question.line(), question));
    IdentityHashMap<TaskDraft, Question> byTask = new IdentityHashMap<>();
    List<Optional<Question>> inTasks =
        SideBySide.of(drafts, lines.areMany())
            .map(
                draft ->
                    Optional.ofNullable(byLine.get(draft.line())).or(() -> questions.in(draft)))
            .toList();
    for (int at = 0; at < drafts.size(); at++) {
      TaskDraft draft = drafts.get(at);
      inTasks.get(at).ifPresent(found -> byTask.put(draft, found));
    }
    DecisionReader asked =
        new DecisionReader(reading, lines, new ScheduleQuestion(language, lines, schedules));
    asked.ask(fromIssues);
    asked.ask(steps.stream().flatMap(step -> questions.in(step).stream()).toList());
    asked.askForSchedule();
    asked.ask(inTasks.stream().flatMap(Optional::stream).toList());
    asked.ask(placed);
    Optional<ItemId> firstPhase = phases.stream().findFirst().map(Phase::id);
    List<Decision> decisions = asked.decisions(firstPhase);
    List<Task> tasks =
        new TaskReader(decisions, reading.notes())
            .read(drafts, draft -> Optional.ofNullable(byTask.get(draft)).map(asked::idOf));

    return new Review(
        front.title(),
        reading.updatedOn(),
        front.text(Field.STATUS),
        reading.owners().isNobody(front.text(Field.CONTACT)) ? "" : front.text(Field.CONTACT),
        phases,
        issues,
        tasks,
        decisions,
        schedules,
        new CriterionReader(reading).read(),
        references.scope(),
        steps,
        references.files(),
        references.links(),
        List.of());
  }
}
