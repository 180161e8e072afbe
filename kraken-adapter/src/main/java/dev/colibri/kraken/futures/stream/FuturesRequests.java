package dev.colibri.kraken.futures.stream;

import java.util.List;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

import dev.colibri.kraken.common.stream.StreamDialect;

/** Writes requests of WebSocket v1 for public feeds. They have no ids; answers name feed and product, refusals nothing. */
public final class FuturesRequests implements StreamDialect<FuturesStream> {
    /** Keeps a link alive; the venue wants something at least every minute. */
    public static final String PING = "{\"event\":\"ping\"}";

    /** Products in one request; the venue names no limit, and twice as many are known to work. */
    private static final int MOST_PRODUCTS = 100;

    @Override
    public int most() {
        return MOST_PRODUCTS;
    }

    @Override
    public boolean together(FuturesStream one, FuturesStream other) {
        return one.feed().equals(other.feed());
    }

    @Override
    public String subscribe(List<FuturesStream> streams, long requestId) {
        return request("subscribe", streams);
    }

    @Override
    public String unsubscribe(List<FuturesStream> streams, long requestId) {
        return request("unsubscribe", streams);
    }

    private static String request(String event, List<FuturesStream> streams) {
        JsonStringEncoder encoder = JsonStringEncoder.getInstance();
        StringBuilder text = new StringBuilder(64 + 16 * streams.size());
        text.append("{\"event\":\"").append(event).append("\",\"feed\":\"").append(streams.getFirst().feed())
                .append("\",\"product_ids\":[");
        for (int i = 0; i < streams.size(); i++) {
            text.append(i == 0 ? "\"" : ",\"");
            encoder.quoteAsString(streams.get(i).product(), text);
            text.append('"');
        }
        return text.append("]}").toString();
    }
}
