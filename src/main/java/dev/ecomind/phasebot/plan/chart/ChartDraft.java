package dev.ecomind.phasebot.plan.chart;

import dev.ecomind.phasebot.plan.DayText;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.plan.Span;
import dev.ecomind.phasebot.plan.Timeline;
import dev.ecomind.phasebot.review.ItemId;
import dev.ecomind.phasebot.review.Phase;
import dev.ecomind.phasebot.review.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The steps from a plan to its chart. */
final class ChartDraft {
  /** A century: whatever lies further off is a slip of the pen, and told instead of drawn. */
  static final int MOST_WEEKS = 5_200;

  /** Timelines to choose from that a picture has room for. */
  static final int MOST_FORECASTS = 3;

  private final Plan plan;
  private final LocalDate today;
  private final Scale scale;
  private final Map<Lane, Map<ItemId, Bar>> bars = new LinkedHashMap<>();

  ChartDraft(Plan plan, LocalDate today) {
    this.plan = plan;
    this.today = today;
    this.scale = first(plan).map(Scale::from).orElseGet(Scale::ofWeeks);
  }

  /** The start that somebody set, or the first day that the review itself gives a phase. */
  private static Optional<LocalDate> first(Plan plan) {
    return Stream.concat(
            plan.timeline().start().stream(),
            plan.timeline().spans().values().stream().map(Span::first))
        .min(Comparator.naturalOrder());
  }

  /**
   * @param only the one kind of bars that is wanted; decisions stand where all of them put them
   */
  TimelineChart chart(Optional<Lane.Kind> only) {
    draw();
    GateDraft gates = new GateDraft(plan, scale, today, new WeekGates(forecasts()));
    only.ifPresent(kind -> bars.keySet().removeIf(lane -> lane.kind() != kind));
    List<Phase> phases = plan.review().phases();
    List<Row> rows = phases.stream().limit(TimelineChart.MOST_ROWS).map(this::row).toList();
    List<Lane> lanes =
        bars.keySet().stream()
            .filter(
                lane ->
                    rows.stream()
                        .flatMap(row -> row.bars().stream())
                        .anyMatch(bar -> bar.lane().equals(lane)))
            .toList();
    return new TimelineChart(
        plan.review().title().isBlank() ? "Timeline" : plan.review().title(),
        subtitle(),
        scale,
        lanes,
        rows,
        phases.size() - rows.size(),
        gates.gates(),
        scale.day(today),
        notes(lanes, gates));
  }

  private void draw() {
    List<Phase> phases = plan.review().phases();
    Optional<LocalDate> start =
        scale.origin().isEmpty() ? Optional.empty() : plan.timeline().start().or(() -> first(plan));
    Estimates estimates = new Estimates(scale, start, plan.calendar());
    add(estimates, new Lane(Lane.Kind.ORIGINAL, "Original estimate"), phases);
    add(estimates, new Lane(Lane.Kind.RECOMMENDED, "Recommended estimate"), phases);
    Forecasts forecasts = new Forecasts(scale);
    List<Timeline> timelines = Forecasts.of(plan);
    for (Timeline timeline : timelines.subList(0, Math.min(timelines.size(), MOST_FORECASTS))) {
      Lane lane = new Lane(Lane.Kind.FORECAST, forecast(timeline, timelines.size() > 1));
      bars.put(lane, forecasts.bars(lane, timeline));
    }
  }

  private List<Map<ItemId, Bar>> forecasts() {
    return bars.entrySet().stream()
        .filter(lane -> lane.getKey().kind() == Lane.Kind.FORECAST)
        .map(Map.Entry::getValue)
        .toList();
  }

  private void add(Estimates estimates, Lane lane, List<Phase> phases) {
    boolean original = lane.kind() == Lane.Kind.ORIGINAL;
    bars.put(
        lane,
        estimates.bars(lane, phases, phase -> original ? phase.original() : phase.recommended()));
  }

  private static String forecast(Timeline timeline, boolean oneOfSeveral) {
    return oneOfSeveral ? "If \"" + name(timeline) + "\"" : "Forecast";
  }

  private static String name(Timeline timeline) {
    return timeline.schedule().map(Schedule::name).orElse("");
  }

  private Row row(Phase phase) {
    List<Bar> own =
        bars.values().stream()
            .flatMap(lane -> Optional.ofNullable(lane.get(phase.id())).stream())
            .toList();
    return new Row(phase.id(), phase.name(), own);
  }

  private String subtitle() {
    List<Timeline> timelines = Forecasts.of(plan);
    String names =
        timelines.stream()
            .filter(timeline -> timeline.schedule().isPresent())
            .map(timeline -> "\"" + name(timeline) + "\"")
            .collect(Collectors.joining(" or "));
    String from =
        plan.timeline()
            .start()
            .map(day -> " from " + DayText.of(day))
            .orElse(", no start date yet");
    String timeline =
        names.isEmpty()
            ? plan.timeline().spans().isEmpty() ? "No timeline yet" : "As the review dates it"
            : names + from;
    return timeline + " · as of " + DayText.of(today);
  }

  private List<String> notes(List<Lane> lanes, GateDraft gates) {
    List<String> notes = new ArrayList<>();
    if (lanes.stream().anyMatch(lane -> lane.kind() != Lane.Kind.FORECAST)) {
      notes.add("Estimates are lengths, laid end to end from the start.");
    }
    notes.addAll(gates.notes());
    int hidden = Forecasts.of(plan).size() - MOST_FORECASTS;
    if (hidden > 0) {
      notes.add("Timelines to choose from that have no room here: %d.".formatted(hidden));
    }
    return notes;
  }
}
