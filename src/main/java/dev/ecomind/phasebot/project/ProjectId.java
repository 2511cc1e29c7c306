package dev.ecomind.phasebot.project;

/** Names a project inside a store; never shown to people, who use its slug. */
public record ProjectId(long number) {}
