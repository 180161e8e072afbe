package dev.colibri.kraken.venue.futures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.colibri.api.market.TradeId;
import dev.colibri.api.model.Side;
import dev.colibri.kraken.venue.PlainCandle;
import dev.colibri.kraken.venue.Print;

/** Mark and index prices, of which the venue makes candles without a volume. */
final class ReferencePrices {
    private final Map<String, List<Print>> told = new LinkedHashMap<>();

    /** Adds a price of a type: {@code mark}, or {@code spot} for the index. */
    void add(String type, FuturesContract contract, BigDecimal price, long time) {
        told.computeIfAbsent(type + contract.name(), none -> new ArrayList<>())
                .add(new Print(TradeId.of(0), 0, price, BigDecimal.ZERO, Side.BUY, time));
    }

    List<PlainCandle> candles(String type, FuturesContract contract, long length) {
        return PlainCandle.traded(told.getOrDefault(type + contract.name(), List.of()), length);
    }
}
