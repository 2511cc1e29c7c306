package dev.ecomind.phasebot.review;

/** Under which a task holds: an option of a decision is chosen. */
public record Condition(ItemId decision, String option) {}
