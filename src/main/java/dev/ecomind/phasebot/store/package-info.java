/** The database: projects, people and the delivery ledger, kept so that nothing said is lost. */
@NullMarked
package dev.ecomind.phasebot.store;

import org.jspecify.annotations.NullMarked;
