/** Pure functions: a review and what people did give dates, blocks, branches and nudges. */
@NullMarked
package dev.ecomind.phasebot.plan;

import org.jspecify.annotations.NullMarked;
