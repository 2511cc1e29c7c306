package dev.ecomind.phasebot.review;

import java.util.Optional;

/** Something that a phase keeps in its scope or defers to a later one. */
public record ScopeItem(Optional<ItemId> phase, int line, String text, boolean kept) {}
