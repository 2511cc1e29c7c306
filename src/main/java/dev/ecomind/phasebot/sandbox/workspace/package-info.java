/** The state of the workspace: people, conversations, messages, views. */
@NullMarked
package dev.ecomind.phasebot.sandbox.workspace;

import org.jspecify.annotations.NullMarked;
