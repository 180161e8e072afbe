package dev.colibri.kraken.futures.stream;

import com.fasterxml.jackson.core.JsonToken;

import dev.colibri.kraken.common.feed.BrokenFrameException;
import dev.colibri.kraken.common.feed.FrameParser;
import dev.colibri.kraken.common.feed.Scaled;
import dev.colibri.kraken.common.feed.WireName;

/** Feed {@code heartbeat}. */
final class HeartbeatReader extends FeedReader {
    private long time = Scaled.UNFIT;

    HeartbeatReader(FuturesHandler handler, FrameParser parser) {
        super(FuturesFeed.HEARTBEAT, handler, parser);
    }

    @Override
    void clear() {
        time = Scaled.UNFIT;
    }

    @Override
    void field(String field, JsonToken value) throws BrokenFrameException {
        if (field.equals("time")) {
            time = time(value);
        } else {
            parser.skipUnknown();
        }
    }

    @Override
    void check(WireName product) {}

    @Override
    void tell(WireName product) {
        handler.heartbeat(time);
    }

    @Override
    boolean needsProduct() {
        return false;
    }
}
