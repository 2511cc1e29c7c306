/** Tests of the Web API's parts. */
@NullMarked
package dev.ecomind.phasebot.sandbox.api;

import org.jspecify.annotations.NullMarked;
