/** Takes what the ledger holds out to Slack, once each, tick by tick. */
@NullMarked
package dev.ecomind.phasebot.delivery;

import org.jspecify.annotations.NullMarked;
