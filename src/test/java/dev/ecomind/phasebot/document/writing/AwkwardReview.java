package dev.ecomind.phasebot.document.writing;

import java.time.LocalDate;

/** A review whose words would be something else in a table, a calendar or a record. */
final class AwkwardReview {
  private static final String DOCUMENT =
      """
      # Plan

      ## P001: Müller's; "first", \\ phase 🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀 go
      - [ ] =HYPERLINK("http://evil.example","click") (@ann)
      - [ ] +1, or "two"
      - [ ] @SUM(A1)
      - [ ] If A: yes
      - [ ] A or B?

      ## P002: Second

      ## Timeline

      ### Recommended Approach (2 weeks)
      ```
      Week 1-2: P001 x
      Week 3: P002 y
      ```
      ### Fast-Track Approach (4 weeks)
      ```
      Week 1: P001 x
      Week 2: P002 y
      ```
      """;

  private AwkwardReview() {}

  /** With the timeline chosen. */
  static Told told() {
    Told told = Told.of(DOCUMENT);
    String schedule =
        told.review().decisions().stream()
            .filter(decision -> decision.schedule())
            .map(decision -> decision.id().text())
            .findFirst()
            .orElseThrow();
    return told.decided(schedule, "Recommended", "=1+1", LocalDate.of(2025, 10, 13));
  }
}
