/** What Slack refuses of Block Kit, and what it would merely show badly. */
@NullMarked
package dev.ecomind.phasebot.sandbox.block;

import org.jspecify.annotations.NullMarked;
