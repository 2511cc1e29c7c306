package dev.ecomind.phasebot.document.vocabulary;

/** What a heading announces. */
public enum Topic {
  ISSUES,
  PREREQUISITES,
  CRITERIA,
  SCOPE_KEPT,
  SCOPE_DEFERRED,
  FILES,
  LINKS,
  NEXT_STEPS,
  TIMELINE,
  DECISIONS,
  TASKS,
  RISKS,
  ASSUMPTIONS,
  DEPENDENCIES,
  LEGEND,
  TEMPLATE
}
