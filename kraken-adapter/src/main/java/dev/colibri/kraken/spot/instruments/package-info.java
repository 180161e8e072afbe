/** What Kraken Spot lists, in Colibri's words: its assets, and its pairs as instruments. */
@NullMarked
package dev.colibri.kraken.spot.instruments;

import org.jspecify.annotations.NullMarked;
