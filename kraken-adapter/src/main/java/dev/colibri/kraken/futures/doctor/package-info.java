/** Looks for what is wrong between Colibri and Kraken Futures. */
@NullMarked
package dev.colibri.kraken.futures.doctor;

import org.jspecify.annotations.NullMarked;
