/**
 * The paper exchange: an engine that matches orders against any market, the accounts it keeps, and the doors that lead
 * in.
 *
 * <p>
 * It knows {@code dev.colibri.api}. Only its {@code kraken} package also knows the Kraken adapter, and there only
 * symbology and limits; the engine never names a venue.
 */
@NullMarked
package dev.colibri.paper;

import org.jspecify.annotations.NullMarked;
