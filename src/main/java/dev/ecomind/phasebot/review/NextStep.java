package dev.ecomind.phasebot.review;

/**
 * A thing to do soon.
 *
 * @param when the heading it stands under, such as "This Week"
 */
public record NextStep(int line, String when, String title, String text) {}
