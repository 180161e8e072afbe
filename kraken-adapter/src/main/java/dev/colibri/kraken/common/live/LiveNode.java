package dev.colibri.kraken.common.live;

import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.spi.MarketSink;
import dev.colibri.api.time.Clock;
import dev.colibri.api.time.Timers;

/** What a node lends to live data. */
public record LiveNode(ConnectionName name, MarketSink sink, Clock clock, Timers timers) {}
