package dev.colibri.kraken.common.live;

import dev.colibri.kraken.common.instruments.KrakenInstruments;

/**
 * What a connection lends to a product's live market.
 *
 * @param instruments where changes that streams tell are put
 * @param venue where the product's state is told
 */
public record LiveContext(LiveNode node, KrakenInstruments instruments, VenueBoard venue) {}
