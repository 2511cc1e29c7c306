/** What the submission of a modal does, step by step. */
@NullMarked
package dev.ecomind.phasebot.slack.view;

import org.jspecify.annotations.NullMarked;
