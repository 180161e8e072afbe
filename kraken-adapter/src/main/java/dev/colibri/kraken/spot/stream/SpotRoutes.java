package dev.colibri.kraken.spot.stream;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.colibri.kraken.common.feed.NameTable;
import dev.colibri.kraken.common.feed.WireName;

/**
 * Who takes the messages of each channel and symbol on one connection. A message does not name the parameter of its
 * stream, and need not: no connection carries two streams of one channel and symbol.
 */
@SuppressWarnings("ReferenceEquality") // Consumers are who they are.
final class SpotRoutes {
    private final NameTable<SpotConsumer> books = new NameTable<>();
    private final NameTable<SpotConsumer> trades = new NameTable<>();
    private final NameTable<SpotConsumer> tickers = new NameTable<>();
    private final NameTable<SpotConsumer> candles = new NameTable<>();
    private final NameTable<SpotConsumer> orders = new NameTable<>();
    private @Nullable SpotConsumer instruments;

    void put(SpotStream stream, SpotConsumer consumer) {
        switch (stream) {
            case SpotStream.Book book -> books.put(book.symbol(), consumer);
            case SpotStream.Trades of -> trades.put(of.symbol(), consumer);
            case SpotStream.Ticker ticker -> tickers.put(ticker.symbol(), consumer);
            case SpotStream.Candles of -> candles.put(of.symbol(), consumer);
            case SpotStream.Orders of -> orders.put(of.symbol(), consumer);
            case SpotStream.Instruments all -> instruments = consumer;
        }
    }

    /** Takes a consumer away, unless another has its place already. */
    void remove(SpotStream stream, SpotConsumer consumer) {
        switch (stream) {
            case SpotStream.Book book -> remove(books, book.symbol(), consumer);
            case SpotStream.Trades of -> remove(trades, of.symbol(), consumer);
            case SpotStream.Ticker ticker -> remove(tickers, ticker.symbol(), consumer);
            case SpotStream.Candles of -> remove(candles, of.symbol(), consumer);
            case SpotStream.Orders of -> remove(orders, of.symbol(), consumer);
            case SpotStream.Instruments all -> instruments = instruments == consumer ? null : instruments;
        }
    }

    private static void remove(NameTable<SpotConsumer> table, String symbol, SpotConsumer consumer) {
        if (table.find(symbol) == consumer) {
            table.remove(symbol);
        }
    }

    @Nullable
    SpotConsumer book(WireName name) {
        return books.find(name);
    }

    @Nullable
    SpotConsumer trades(WireName name) {
        return trades.find(name);
    }

    @Nullable
    SpotConsumer ticker(WireName name) {
        return tickers.find(name);
    }

    @Nullable
    SpotConsumer candles(WireName name) {
        return candles.find(name);
    }

    @Nullable
    SpotConsumer orders(WireName name) {
        return orders.find(name);
    }

    @Nullable
    SpotConsumer instruments() {
        return instruments;
    }

    /**
     * Those that a damage may hurt. Where the channel is not known, these are all whose loss nothing else would show:
     * books have checksums.
     */
    List<SpotConsumer> hurt(String channel, Optional<String> symbol) {
        return switch (channel) {
            case "book" -> of(books, symbol);
            case "trade" -> of(trades, symbol);
            case "ticker" -> of(tickers, symbol);
            case "ohlc" -> of(candles, symbol);
            case "level3" -> of(orders, symbol);
            case "instrument" -> Stream.ofNullable(instruments).toList();
            case "" -> Stream.of(trades, candles, tickers).flatMap(table -> table.values().stream()).toList();
            default -> List.of();
        };
    }

    private static List<SpotConsumer> of(NameTable<SpotConsumer> table, Optional<String> symbol) {
        return symbol.map(name -> Stream.ofNullable(table.find(name)).toList()).orElseGet(table::values);
    }
}
