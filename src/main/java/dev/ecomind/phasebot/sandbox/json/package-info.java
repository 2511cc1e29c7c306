/** How the sandbox reads and writes JSON. */
@NullMarked
package dev.ecomind.phasebot.sandbox.json;

import org.jspecify.annotations.NullMarked;
