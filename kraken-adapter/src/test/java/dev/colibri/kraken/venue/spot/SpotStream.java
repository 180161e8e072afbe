package dev.colibri.kraken.venue.spot;

import dev.colibri.kraken.venue.StreamKey;

/**
 * A stream as it was asked for.
 *
 * @param symbol empty for the channel {@code instrument}
 * @param detail the depth of a book, the interval of candles, else zero
 * @param trigger of tickers, else empty
 */
record SpotStream(String channel, String symbol, int detail, String trigger) {

    StreamKey key() {
        return new StreamKey(channel, symbol);
    }

    @Override
    public String toString() {
        return (channel + " " + symbol + " " + (detail == 0 ? "" : detail) + trigger).strip();
    }
}
