/** What Kraken Futures lists, in Colibri's words: its perpetual and dated contracts as instruments. */
@NullMarked
package dev.colibri.kraken.futures.instruments;

import org.jspecify.annotations.NullMarked;
