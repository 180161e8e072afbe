/** Kraken Spot: its rooms, and the wing that holds them together. It never knows Futures. */
@NullMarked
package dev.colibri.kraken.spot;

import org.jspecify.annotations.NullMarked;
