package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block;
import dev.ecomind.phasebot.document.outline.Block.Bullets;
import dev.ecomind.phasebot.document.outline.Block.Fence;
import dev.ecomind.phasebot.document.outline.Block.Grid;
import dev.ecomind.phasebot.document.outline.Block.Item;
import dev.ecomind.phasebot.document.outline.Block.Prose;
import dev.ecomind.phasebot.document.outline.Phrase;
import dev.ecomind.phasebot.document.vocabulary.Cue;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Noise;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary.Found;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.Schedule;
import dev.ecomind.phasebot.review.Schedule.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads timelines: sections with several lines such as "Week 3-4: P001 Implementation". */
final class ScheduleReader {
  private static final int FEWEST_SPANS = 2;
  private static final Pattern QUOTED = Pattern.compile("[\"“„«]([^\"“”„«»]{2,60})[\"“”»]");

  /** "A: sequential" */
  private static final Pattern LETTERED = Pattern.compile("^[A-Z1-9]\\s*[:.)–—-]\\s+(?=\\p{L}{3})");

  private final Reading reading;
  private final WeekSpanReader weeks;

  ScheduleReader(Reading reading) {
    this.reading = reading;
    weeks = new WeekSpanReader(reading.language());
  }

  List<Schedule> read() {
    List<Schedule> schedules = new ArrayList<>();
    for (Schedule schedule : reading.atEachPlace(this::read)) {
      String name = unique(schedule.name(), schedules);
      schedules.add(
          new Schedule(name, schedule.line(), schedule.labelledWeeks(), schedule.spans()));
    }
    return schedules;
  }

  private List<Schedule> read(Place place) {
    List<Span> spans = new ArrayList<>();
    place.section().blocks().forEach(block -> addAll(block, spans));
    return spans.size() < FEWEST_SPANS
        ? List.of()
        : List.of(
            new Schedule(name(place), place.section().line(), labelled(place.title()), spans));
  }

  /** A name by which people can choose the schedule, also if its heading gives none of its own. */
  private static String unique(String heading, List<Schedule> before) {
    String name = heading.isBlank() ? "Schedule" : heading;
    String unique = name;
    for (int number = 2; isTaken(unique, before); number++) {
      unique = name + " " + number;
    }
    return unique;
  }

  private static boolean isTaken(String name, List<Schedule> before) {
    return before.stream().anyMatch(one -> one.name().equalsIgnoreCase(name));
  }

  private Optional<Span> span(Phrase line) {
    return weeks
        .read(Words.undecorated(line.text()))
        .map(
            span ->
                new Span(
                    span.from(),
                    span.to(),
                    span.text(),
                    reading.phases().leading(span.text()),
                    line.line()));
  }

  private void addAll(Block block, List<Span> spans) {
    if (block instanceof Fence fence) {
      fence.lines().forEach(line -> span(line).ifPresent(spans::add));
    } else if (block instanceof Prose prose) {
      prose.lines().forEach(line -> span(line).ifPresent(spans::add));
    } else if (block instanceof Bullets bullets) {
      for (Item item : bullets.items()) {
        if (item.box().isEmpty()) {
          span(item.words()).ifPresent(spans::add);
        }
      }
    } else if (block instanceof Grid grid) {
      boolean weeks = reading.tables().columns(grid).isFirst(Field.WEEK);
      for (List<Phrase> row : grid.rows()) {
        if (isNumbered(row)) {
          span(row(row, weeks)).ifPresent(spans::add);
        }
      }
    }
  }

  private static boolean isNumbered(List<Phrase> cells) {
    for (Phrase cell : cells) {
      if (Words.mayHoldNumber(cell.text())) {
        return true;
      }
    }
    return false;
  }

  /** A number in a column of weeks is a week. */
  private static Phrase row(List<Phrase> cells, boolean weeks) {
    StringJoiner words = new StringJoiner(" : ");
    cells.forEach(cell -> words.add(cell.text()));
    String joined = words.toString();
    boolean bare = weeks && !joined.isEmpty() && Character.isDigit(joined.charAt(0));
    String text = bare ? "Week " + joined : joined;
    return Phrase.plain(cells.isEmpty() ? 1 : cells.get(0).line(), text);
  }

  private Optional<Integer> labelled(String title) {
    return reading
        .durations()
        .first(title)
        .filter(label -> label.most() == Math.rint(label.most()))
        .map(label -> (int) label.most());
  }

  /** The heading without "– recommended" behind it. */
  private String unpraised(String heading) {
    int dash = Math.max(heading.lastIndexOf(" – "), heading.lastIndexOf(" - "));
    boolean praise =
        dash > 0
            && reading
                .language()
                .cues()
                .exact(Words.bare(heading.substring(dash + 3)))
                .filter(Cue.RECOMMEND::equals)
                .isPresent();
    return praise ? heading.substring(0, dash) : heading;
  }

  /** The heading without remark and without words such as "approach", unless nothing is left. */
  private String name(Place place) {
    String heading = Words.withoutRemark(unpraised(place.title()));
    Matcher quoted = QUOTED.matcher(heading);
    if (quoted.find()) {
      return quoted.group(1).strip();
    }
    Vocabulary<Noise> noise = reading.language().noise();
    StringBuilder name = new StringBuilder();
    int at = 0;
    Optional<Found<Noise>> next = noise.next(heading, Noise.SCHEDULE, at);
    while (next.isPresent()) {
      name.append(heading, at, next.get().start());
      at = next.get().end();
      next = noise.next(heading, Noise.SCHEDULE, at);
    }
    String rest = name.append(heading.substring(at)).toString().replaceAll("\\s+", " ");
    String bare = LETTERED.matcher(Words.bare(rest)).replaceFirst("");
    return bare.length() < 2 ? heading : bare;
  }
}
