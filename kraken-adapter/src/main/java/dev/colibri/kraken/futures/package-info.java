/** Kraken Futures: its rooms, and the wing that holds them together. It never knows Spot. */
@NullMarked
package dev.colibri.kraken.futures;

import org.jspecify.annotations.NullMarked;
