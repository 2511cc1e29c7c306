package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Section;
import dev.ecomind.phasebot.document.vocabulary.Field;
import dev.ecomind.phasebot.document.vocabulary.Topic;
import dev.ecomind.phasebot.document.vocabulary.Vocabulary.Found;
import dev.ecomind.phasebot.document.vocabulary.Words;
import dev.ecomind.phasebot.review.Progress;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads headings such as "Task 3: Write the guide" as tasks. */
final class TaskHeadingReader {
  private static final Pattern NUMBERED =
      Pattern.compile("^\\s*#?\\d{1,3}(?:\\.\\d{1,3}){0,2}\\s*[:：.)–—-]\\s*(.{2,200})$");

  private static final Set<Topic> ELSEWHERE =
      EnumSet.of(Topic.CRITERIA, Topic.ISSUES, Topic.RISKS, Topic.DECISIONS, Topic.TEMPLATE);

  private final Reading reading;

  TaskHeadingReader(Reading reading) {
    this.reading = reading;
  }

  List<TaskDraft> read() {
    return reading.atEachPlace(
        place ->
            place.topic().filter(ELSEWHERE::contains).isPresent()
                ? List.of()
                : named(place.title())
                    .flatMap(name -> task(name, place))
                    .map(List::of)
                    .orElse(List.of()));
  }

  private Optional<String> named(String title) {
    Optional<Found<Field>> word =
        reading.language().fields().leading(title).filter(found -> found.meaning() == Field.TASK);
    return word.flatMap(
        found -> {
          Matcher number = NUMBERED.matcher(title.substring(found.end()));
          return number.matches() ? Optional.of(number.group(1)) : Optional.empty();
        });
  }

  private Optional<TaskDraft> task(String name, Place place) {
    Section section = place.section();
    StatusReader statuses = reading.statuses();
    PhaseTitle.Parted parted =
        new PhaseTitle(reading.language(), statuses).part(name, section.line());
    List<Property> said = new ArrayList<>(reading.propertiesOf(section));
    said.addAll(parted.said());
    Progress progress =
        PropertyReader.first(said, Field.STATUS)
            .map(one -> statuses.read(one.text(), one.line()))
            .orElse(Progress.TO_DO);
    if (progress == Progress.DROPPED) {
      reading.notes().mention("task-dropped", section.line(), ChecklistReader.dropped(name));
      return Optional.empty();
    }
    TaskRemarks.Said remark = new TaskRemarks(reading).read(name, section.line());
    return Optional.of(
        new TaskDraft(
            section.line(),
            place.phase(),
            Words.withoutRemark(Place.title(place.parent())),
            "",
            parted.name(),
            parted.name(),
            Optional.empty(),
            progress == Progress.DONE,
            List.of(),
            PropertyReader.first(said, Field.OWNER)
                .map(one -> reading.owners().read(one.text()))
                .orElse(remark.owners()),
            PropertyReader.first(said, Field.DEADLINE)
                .flatMap(one -> reading.deadlines().read(one.text(), one.line()))
                .or(remark::deadline)));
  }
}
