/** The way in over HTTP: the verified front door for Slack, and health for whoever runs the bot. */
@NullMarked
package dev.ecomind.phasebot.web;

import org.jspecify.annotations.NullMarked;
