/** One HTTP request and its answer, and who may ask. */
@NullMarked
package dev.ecomind.phasebot.sandbox.http;

import org.jspecify.annotations.NullMarked;
