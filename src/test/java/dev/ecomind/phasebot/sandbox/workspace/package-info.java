/** Tests of what is in the workspace. */
@NullMarked
package dev.ecomind.phasebot.sandbox.workspace;

import org.jspecify.annotations.NullMarked;
