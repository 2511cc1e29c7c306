package dev.ecomind.phasebot.plan.chart;

import dev.ecomind.phasebot.plan.DayText;
import dev.ecomind.phasebot.plan.DecisionPlan;
import dev.ecomind.phasebot.plan.Plan;
import dev.ecomind.phasebot.review.ItemId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Where the decisions stand on the scale, and which of the open ones have no place on it. */
final class GateDraft {
  private static final int WEEK = 7;
  private static final int MOST_NAMED = 6;

  private final Scale scale;
  private final LocalDate today;
  private final WeekGates weeks;
  private final List<Gate> gates = new ArrayList<>();
  private final List<String> dated = new ArrayList<>();
  private final List<ItemId> undated = new ArrayList<>();

  GateDraft(Plan plan, Scale scale, LocalDate today, WeekGates weeks) {
    this.scale = scale;
    this.today = today;
    this.weeks = weeks;
    plan.decisions().forEach(this::place);
    gates.sort(Comparator.comparingDouble(Gate::at).thenComparing(Gate::decision));
  }

  /** Earliest first. */
  List<Gate> gates() {
    return gates;
  }

  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!dated.isEmpty()) {
      notes.add(named("Not on a scale of weeks: ", dated));
    }
    if (!undated.isEmpty()) {
      notes.add(named("Without a day: ", undated.stream().map(ItemId::text).toList()));
    }
    return notes;
  }

  private static String named(String what, List<String> names) {
    int more = names.size() - MOST_NAMED;
    return what
        + names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
        + (more > 0 ? " and %d more.".formatted(more) : ".");
  }

  private void place(DecisionPlan decision) {
    Optional<LocalDate> day = decision.due().day();
    Optional<Double> at =
        day.flatMap(scale::day)
            .filter(number -> number <= WEEK * ChartDraft.MOST_WEEKS)
            .map(number -> number + 0.5);
    if (at.isPresent()) {
      gates.add(onDay(decision, at.get(), day.orElseThrow()));
    } else if (decision.isOpen()) {
      withoutDay(decision, day);
    }
  }

  private Gate onDay(DecisionPlan decision, double at, LocalDate day) {
    String due = "due " + DayText.of(day);
    ItemId id = decision.decision().id();
    if (decision.ruling().isPresent()) {
      String option = decision.ruling().get().option();
      return new Gate(id, at, Gate.State.DECIDED, "is decided: " + option + "; it was " + due);
    }
    return day.isBefore(today)
        ? new Gate(id, at, Gate.State.LATE, "is late; it was " + due)
        : new Gate(id, at, Gate.State.OPEN, "is " + due);
  }

  private void withoutDay(DecisionPlan decision, Optional<LocalDate> day) {
    ItemId id = decision.decision().id();
    OptionalInt boundary =
        scale.origin().isPresent() || day.isPresent()
            ? OptionalInt.empty()
            : weeks.boundary(decision.decision());
    if (boundary.isPresent()) {
      int week = boundary.getAsInt() / WEEK + 1;
      gates.add(new Gate(id, boundary.getAsInt(), Gate.State.OPEN, "is due before week " + week));
    } else if (day.isPresent()) {
      dated.add(id + " due " + DayText.of(day.get()));
    } else {
      undated.add(id);
    }
  }
}
