package dev.colibri.kraken.common.live;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.OpenInterest;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.TickerStats;
import dev.colibri.api.model.TradingStatus;

/**
 * What the last ticker message says, made into events when somebody asks. Each is {@code null} where the message does
 * not tell it, or not in figures that can be kept exactly.
 */
public interface TickerFacts {

    @Nullable
    Quote quote();

    @Nullable
    TickerStats stats();

    default @Nullable MarkPrice mark() {
        return null;
    }

    default @Nullable IndexPrice index() {
        return null;
    }

    default @Nullable FundingRate funding() {
        return null;
    }

    default @Nullable OpenInterest openInterest() {
        return null;
    }

    default @Nullable TradingStatus status() {
        return null;
    }
}
