package dev.colibri.api.market;

import java.time.Duration;

import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Require;

/**
 * A stream that can be asked for. Two equal subscriptions are one stream: a connection shares it among all who ask, and
 * ends it when the last one leaves.
 */
public sealed interface Subscription {

    /** The deepest book that may be asked for. */
    int MAX_DEPTH = 1000;

    /** The instrument whose stream it is. */
    InstrumentId instrument();

    /**
     * Best bid and ask.
     *
     * @param source where they come from
     */
    record Quotes(InstrumentId instrument, QuoteSource source) implements Subscription {
        public Quotes {
            Require.present("instrument", instrument);
            Require.present("quote source", source);
        }

        /** Quotes from the venue's ticker. */
        public Quotes(InstrumentId instrument) {
            this(instrument, QuoteSource.TICKER);
        }
    }

    /** Where quotes are taken from. */
    enum QuoteSource {
        /** The venue's own best bid and offer stream. */
        TICKER,
        /** The top of the book that the connection keeps. */
        BOOK
    }

    /** Trades. */
    record Trades(InstrumentId instrument) implements Subscription {
        public Trades {
            Require.present("instrument", instrument);
        }
    }

    /**
     * The book by price level, at each change.
     *
     * @param depth levels a side, 1 to 1000; a connection serves the next depth the venue has and cuts the view
     */
    record Book(InstrumentId instrument, int depth) implements Subscription {
        public Book {
            Require.present("instrument", instrument);
            Require.within("book depth", depth, 1, MAX_DEPTH);
        }
    }

    /**
     * The best levels as values to keep, at most once an interval and only when something changed.
     *
     * @param depth levels a side, 1 to 1000
     * @param interval the least time between two snapshots, zero for each change
     */
    record Depth(InstrumentId instrument, int depth, Duration interval) implements Subscription {

        private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

        public Depth {
            Require.present("instrument", instrument);
            Require.within("book depth", depth, 1, MAX_DEPTH);
            if (Require.present("snapshot interval", interval).isNegative() || interval.compareTo(LONGEST) > 0) {
                throw new InvalidValueException("snapshot interval", interval.toString(),
                        "must lie between " + Duration.ZERO + " and " + LONGEST);
            }
        }
    }

    /** The book order by order, to a depth in price levels. */
    record OrderByOrderBook(InstrumentId instrument, int depth) implements Subscription {
        public OrderByOrderBook {
            Require.present("instrument", instrument);
            Require.within("book depth", depth, 1, MAX_DEPTH);
        }
    }

    /** Bars. */
    record Bars(BarType type) implements Subscription {
        public Bars {
            Require.present("bar type", type);
        }

        @Override
        public InstrumentId instrument() {
            return type.instrument();
        }
    }

    /** Mark prices. */
    record MarkPrices(InstrumentId instrument) implements Subscription {
        public MarkPrices {
            Require.present("instrument", instrument);
        }
    }

    /** Index prices. */
    record IndexPrices(InstrumentId instrument) implements Subscription {
        public IndexPrices {
            Require.present("instrument", instrument);
        }
    }

    /** Funding rates. */
    record FundingRates(InstrumentId instrument) implements Subscription {
        public FundingRates {
            Require.present("instrument", instrument);
        }
    }

    /** Open interest. */
    record OpenInterests(InstrumentId instrument) implements Subscription {
        public OpenInterests {
            Require.present("instrument", instrument);
        }
    }

    /** Statistics of the last 24 hours. */
    record Stats(InstrumentId instrument) implements Subscription {
        public Stats {
            Require.present("instrument", instrument);
        }
    }

    /** The market's status and changes of its rules. */
    record Status(InstrumentId instrument) implements Subscription {
        public Status {
            Require.present("instrument", instrument);
        }
    }
}
