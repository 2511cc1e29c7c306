/** What may happen to a project: one use case a class, their results, and the ports they need. */
@NullMarked
package dev.ecomind.phasebot.project;

import org.jspecify.annotations.NullMarked;
