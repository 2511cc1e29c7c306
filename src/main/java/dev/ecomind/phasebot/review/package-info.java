/** What a review document says: values only, each with the line it was read from. */
@NullMarked
package dev.ecomind.phasebot.review;

import org.jspecify.annotations.NullMarked;
