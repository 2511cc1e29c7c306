package dev.ecomind.phasebot.benchmark;

/** Review documents of any size, with all that such a document has. */
final class BigDocument {
  private static final String PHASE =
      """
      ## P%1$03d: Workstream %1$d

      **Status**: in progress · **Owner**: Team %1$d · **Risk**: Medium (one unknown)
      **Duration**: 2 weeks → **3 weeks**

      ### Must fix

      - [ ] **CRITICAL**: Rehearse the cut-over of store %1$d on a copy
      - [x] Write down who answers the pager during step %1$d
        - with a second person for the night
      - [ ] If Kafka: size the brokers for stream %1$d (@ops, 2025-11-03)

      | Item | Owner | Due | Status |
      |------|-------|-----|--------|
      | Contract for region %1$d | Legal | Nov 14 | open |
      | Alarm on queue %1$d | Ops | before P%1$03d | done |

      The team of step %1$d met twice. Most of the open points come from the audit, and
      two of them need an answer from outside; *see* [the notes](https://example.org/%1$d).

      """;

  private BigDocument() {}

  /** Markdown of at least so many characters. */
  static String of(int characters) {
    StringBuilder text = new StringBuilder(characters + 2_000);
    text.append("# Platform review\n\n**Last updated**: 2025-10-07\n\n");
    for (int phase = 1; text.length() < characters; phase++) {
      text.append(PHASE.formatted(phase));
    }
    return text.toString();
  }
}
