/**
 * The place of the paper exchange, which is not there yet: it will hold an engine that matches orders against any
 * market, the accounts it keeps, and the doors that lead in.
 *
 * <p>
 * It may know {@code dev.colibri.api}. Only its {@code kraken} package may also know the Kraken adapter, and there only
 * symbology and limits; the engine never names a venue.
 */
@NullMarked
package dev.colibri.paper;

import org.jspecify.annotations.NullMarked;
