package dev.colibri.node.cli.market.watch;

import java.util.Optional;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.OpenInterest;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.TickerStats;
import dev.colibri.api.market.Trade;

/** What can be watched of an instrument, in the order in which it is asked for. */
public enum WatchKind {
    QUOTES, TRADES, BOOK, ORDER_BY_ORDER, BARS, MARK, INDEX, FUNDING, OPEN_INTEREST, STATS, STATUS;

    /** Whether its events are rows of one shape. */
    public boolean hasRows() {
        return csv().isPresent();
    }

    /** A new format of rows; empty when its events are no rows of one shape. */
    Optional<Format> csv() {
        return switch (this) {
            case QUOTES -> Optional.of(new Csv<>(Quote.class, Shapes.QUOTE));
            case TRADES -> Optional.of(new Csv<>(Trade.class, Shapes.TRADE));
            case BARS -> Optional.of(new Csv<>(Bar.class, Shapes.BAR));
            case MARK -> Optional.of(new Csv<>(MarkPrice.class, Shapes.MARK));
            case INDEX -> Optional.of(new Csv<>(IndexPrice.class, Shapes.INDEX));
            case FUNDING -> Optional.of(new Csv<>(FundingRate.class, Shapes.FUNDING));
            case OPEN_INTEREST -> Optional.of(new Csv<>(OpenInterest.class, Shapes.OPEN_INTEREST));
            case STATS -> Optional.of(new Csv<>(TickerStats.class, Shapes.STATS));
            case BOOK, ORDER_BY_ORDER, STATUS -> Optional.empty();
        };
    }
}
