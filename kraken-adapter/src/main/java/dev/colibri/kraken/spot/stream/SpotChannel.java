package dev.colibri.kraken.spot.stream;

import org.jspecify.annotations.Nullable;

import dev.colibri.kraken.common.feed.BrokenFrameException;
import dev.colibri.kraken.common.feed.FrameParser;

/** The channels that are read; those of the market first, since they are asked for first. */
enum SpotChannel {
    BOOK("book"),
    TRADE("trade"),
    TICKER("ticker"),
    LEVEL3("level3"),
    OHLC("ohlc"),
    HEARTBEAT("heartbeat"),
    STATUS("status"),
    INSTRUMENT("instrument");

    private static final SpotChannel[] ALL = values();

    private final String word;

    SpotChannel(String word) {
        this.word = word;
    }

    /** Its name on the wire. */
    String word() {
        return word;
    }

    /** The channel that the text read last names; {@code null} when it is none of these. */
    static @Nullable SpotChannel said(FrameParser parser) throws BrokenFrameException {
        for (SpotChannel channel : ALL) {
            if (parser.says(channel.word)) {
                return channel;
            }
        }
        return null;
    }
}
