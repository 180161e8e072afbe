package dev.colibri.bench.feed;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import info.bitrich.xchangestream.kraken.KrakenStreamingAdapters;
import org.jspecify.annotations.Nullable;
import org.knowm.xchange.currency.CurrencyPair;
import org.knowm.xchange.dto.marketdata.OrderBook;
import org.knowm.xchange.dto.trade.LimitOrder;

/**
 * XChange's own adapter of books, which also checks them, on frames of the older interface. As its client does, a frame
 * becomes a text, then a tree, and goes to its book by the number of the channel; what the client does besides, from
 * the socket through its observables, is left out in its favour.
 */
final class XchangeLine implements FeedLine {
    private final ObjectMapper mapper = new ObjectMapper();
    private final Map<Integer, Channel> channels = new LinkedHashMap<>();
    private final int depth;
    private long events;
    private @Nullable OrderBook last;

    XchangeLine(int depth, List<Pair> pairs) {
        this.depth = depth;
        for (Pair pair : pairs) {
            channels.put(SpotV1.channel(pair),
                    new Channel(new CurrencyPair(pair.symbol()), new TreeSet<>(), new TreeSet<>()));
        }
    }

    @Override
    public boolean feed(byte[] frame) {
        ArrayNode message;
        try {
            message = (ArrayNode) mapper.readTree(new String(frame, StandardCharsets.UTF_8));
        } catch (JsonProcessingException broken) {
            return false;
        }
        JsonNode number = message.get(0);
        Channel channel = channels.get(number.asInt());
        if (channel == null) {
            return false;
        }
        try {
            last = KrakenStreamingAdapters.adaptOrderbookMessage(depth, channel.bids, channel.asks, channel.pair,
                    message);
        } catch (IllegalStateException wrong) {
            return false;
        }
        events++;
        return true;
    }

    @Override
    public long events() {
        return events;
    }

    /** The book that was handed on last; {@code null} before the first. */
    @Nullable
    OrderBook last() {
        return last;
    }

    /** What its market data service keeps for a channel. */
    private record Channel(CurrencyPair pair, TreeSet<LimitOrder> bids, TreeSet<LimitOrder> asks) {}
}
