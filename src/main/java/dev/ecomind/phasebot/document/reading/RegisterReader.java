package dev.ecomind.phasebot.document.reading;

import dev.ecomind.phasebot.document.outline.Block.Grid;
import dev.ecomind.phasebot.document.vocabulary.Topic;
import java.util.EnumSet;
import java.util.Set;

/**
 * Says of lists that a review does not keep, such as risks and assumptions, that they are there.
 */
final class RegisterReader {
  private static final Set<Topic> REGISTERS =
      EnumSet.of(Topic.RISKS, Topic.ASSUMPTIONS, Topic.DEPENDENCIES);

  private final Reading reading;
  private final Tables tables;
  private final Registers registers;

  RegisterReader(Reading reading) {
    this.reading = reading;
    tables = reading.tables();
    registers = new Registers(reading);
  }

  /**
   * @param issueLines lines of entries that were read as issues
   */
  void read(Set<Integer> issueLines) {
    for (Place place : reading.places()) {
      boolean register =
          place.announced().filter(REGISTERS::contains).isPresent()
              && !issueLines.contains(place.section().line());
      for (Grid grid : place.section().grids()) {
        if (tables.of(grid, place.topic()) == Tables.Kind.RISK
            && !grid.header().isEmpty()
            && !reading.definesPhases(grid)
            && !registers.isOfIssues(grid, place)) {
          table(grid);
        }
      }
      long entries =
          !register
              ? 0
              : place.section().items().stream()
                  .filter(item -> item.box().isEmpty() && !issueLines.contains(item.line()))
                  .count();
      if (entries > 0) {
        say(place.section().line(), entries);
      }
    }
  }

  private void table(Grid grid) {
    say(grid.header().get(0).line(), grid.rows().size());
  }

  private void say(int line, long entries) {
    reading
        .notes()
        .mention(
            "register-unread",
            line,
            "%d entries of a register of risks, assumptions or dependencies stand here; only issues are followed, so make an issue of what must be settled."
                .formatted(entries));
  }
}
