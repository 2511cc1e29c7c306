@NullMarked
package dev.ecomind.phasebot.web;

import org.jspecify.annotations.NullMarked;
