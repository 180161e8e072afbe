package dev.colibri.kraken.futures.stream;

import java.util.List;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

import dev.colibri.kraken.common.stream.StreamDialect;

/**
 * Writes requests of WebSocket v1 for public feeds. They have no ids; answers name feed and product, refusals
 * nothing.
 */
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
        StringBuilder text = begin(event, streams.getFirst().feed());
        products(text, streams.stream().map(FuturesStream::product).toList());
        return text.append('}').toString();
    }

    /** The beginning of a request for a feed, whose object is left open. */
    static StringBuilder begin(String event, String feed) {
        return new StringBuilder(256).append("{\"event\":\"").append(event).append("\",\"feed\":\"").append(feed)
                .append('"');
    }

    /** Names the products that a request is about. */
    static void products(StringBuilder text, List<String> products) {
        JsonStringEncoder encoder = JsonStringEncoder.getInstance();
        text.append(",\"product_ids\":[");
        for (int i = 0; i < products.size(); i++) {
            text.append(i == 0 ? "\"" : ",\"");
            encoder.quoteAsString(products.get(i), text);
            text.append('"');
        }
        text.append(']');
    }
}
