package dev.colibri.kraken.futures.stream;

import java.util.Optional;

import dev.colibri.kraken.common.stream.VenueStream;

/** A public feed of one product. */
public sealed interface FuturesStream extends VenueStream {

    /** The product's own spelling: {@code PF_XBTUSD}. */
    String product();

    /** The venue's name of the feed. */
    String feed();

    /** A feed is there once for each product of a connection. */
    @Override
    default Object slot() {
        return this;
    }

    /** Changes of the best prices, reference prices, funding and statistics, once a second at most. */
    record Ticker(String product) implements FuturesStream {
        static final String FEED = "ticker";

        @Override
        public String feed() {
            return FEED;
        }
    }

    /** Trades. */
    record Trades(String product) implements FuturesStream {
        static final String FEED = "trade";

        @Override
        public String feed() {
            return FEED;
        }
    }

    /** The whole book. */
    record Book(String product) implements FuturesStream {
        static final String FEED = "book";

        @Override
        public String feed() {
            return FEED;
        }
    }

    /** The stream of a feed and a product as the venue's answers name them; empty for feeds that are not asked for. */
    static Optional<FuturesStream> of(String feed, String product) {
        return switch (feed) {
            case Ticker.FEED -> Optional.of(new Ticker(product));
            case Trades.FEED -> Optional.of(new Trades(product));
            case Book.FEED -> Optional.of(new Book(product));
            default -> Optional.empty();
        };
    }
}
