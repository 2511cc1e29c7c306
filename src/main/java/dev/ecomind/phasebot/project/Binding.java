package dev.ecomind.phasebot.project;

/** Says which project a channel speaks of. */
public record Binding(String workspace, String channel, String slug) {}
