package dev.colibri.api.market;

import dev.colibri.api.model.InstrumentId;

/** A market event that concerns one instrument. */
public sealed interface InstrumentEvent extends MarketEvent
        permits Quote, Trade, Bar, BookView, OrderByOrderBookView, DepthSnapshot, MarkPrice, IndexPrice, FundingRate,
        OpenInterest, TickerStats, InstrumentStatus, InstrumentUpdate {

    /** The instrument concerned. */
    InstrumentId instrument();
}
