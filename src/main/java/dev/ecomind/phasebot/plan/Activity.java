package dev.ecomind.phasebot.plan;

import java.time.Instant;

/**
 * One entry of the append-only audit record.
 *
 * @param sequence counts from 1 within a project, without gaps; the revision of the project is the
 *     last one
 * @param actor who did it: a user id, or "cli" for the command line
 * @param source from where: "command", "button", "modal" or "cli"
 */
public record Activity(long sequence, Instant at, String actor, String source, Fact fact) {}
