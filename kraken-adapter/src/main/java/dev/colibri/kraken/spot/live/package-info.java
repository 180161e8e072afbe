/**
 * Spot's live market: which stream serves which subscription, and what its messages mean. The connection's instruments
 * and history lend it what streams alone do not tell.
 */
@NullMarked
package dev.colibri.kraken.spot.live;

import org.jspecify.annotations.NullMarked;
