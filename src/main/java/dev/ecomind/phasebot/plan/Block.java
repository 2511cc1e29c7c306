package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.ItemId;
import java.util.Optional;

/**
 * Something that keeps a phase from starting.
 *
 * @param item the decision or issue; empty where several things stand in the way at once
 * @param reason a clause in words, such as "D1 is open: ECS or EKS?"
 */
public record Block(Optional<ItemId> item, String reason) {}
