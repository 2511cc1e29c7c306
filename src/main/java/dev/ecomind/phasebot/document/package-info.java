/** Review documents: reading them and writing what was understood. */
@NullMarked
package dev.ecomind.phasebot.document;

import org.jspecify.annotations.NullMarked;
