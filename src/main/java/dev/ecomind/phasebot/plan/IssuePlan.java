package dev.ecomind.phasebot.plan;

import dev.ecomind.phasebot.review.Issue;
import dev.ecomind.phasebot.review.ItemId;
import java.util.Optional;

/**
 * A critical issue as it stands.
 *
 * @param decision the decision that settles it, if its heading asks one
 * @param settled whether it was done, or its decision fell
 */
public record IssuePlan(Issue issue, Optional<ItemId> decision, boolean settled, Due due) {}
