package dev.ecomind.phasebot.document.vocabulary;

/** What a table column or a label speaks of. */
public enum Field {
  PHASE,
  TIMELINE,
  ORIGINAL,
  RECOMMENDED,
  RISK,
  STATUS,
  ISSUE,
  IMPACT,
  ACTION,
  OWNER,
  DEADLINE,
  START,
  END,
  UPDATED,
  CONTACT,
  NAME,
  TASK,
  WEEK,
  ID,
  DECISION,
  OPTIONS,
  CRITERION,
  SYMBOL,
  KIND,
  OUTCOME
}
