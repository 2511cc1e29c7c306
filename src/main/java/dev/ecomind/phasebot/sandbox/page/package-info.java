/** What the page in the browser calls. */
@NullMarked
package dev.ecomind.phasebot.sandbox.page;

import org.jspecify.annotations.NullMarked;
