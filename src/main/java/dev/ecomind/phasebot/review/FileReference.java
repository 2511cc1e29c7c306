package dev.ecomind.phasebot.review;

import java.util.Optional;

/**
 * A file that is to be updated.
 *
 * @param path with the document's line references, such as {@code design.md:91-175}
 * @param text what is to be changed there
 */
public record FileReference(Optional<ItemId> phase, int line, String path, String text) {}
