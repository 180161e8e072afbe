/**
 * Kraken Futures by REST: the client, and one typed request and answer for each method, in the venue's own words and
 * units. What they mean in Colibri's words is told by the rooms beside it.
 */
@NullMarked
package dev.colibri.kraken.futures.rest;

import org.jspecify.annotations.NullMarked;
