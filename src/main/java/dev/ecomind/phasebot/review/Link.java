package dev.ecomind.phasebot.review;

/** A pointer to another document: a link or a file that the review names. */
public record Link(int line, String text, String target) {}
