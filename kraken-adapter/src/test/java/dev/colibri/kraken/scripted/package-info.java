/**
 * Venues in memory for tests: they answer in JSON, which the requests themselves decode.
 */
@NullMarked
package dev.colibri.kraken.scripted;

import org.jspecify.annotations.NullMarked;
