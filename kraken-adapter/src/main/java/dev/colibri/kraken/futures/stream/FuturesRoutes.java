package dev.colibri.kraken.futures.stream;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.colibri.kraken.common.feed.NameTable;
import dev.colibri.kraken.common.feed.WireName;

/** Who takes the messages of each feed and product. */
@SuppressWarnings("ReferenceEquality") // Consumers are who they are.
final class FuturesRoutes {
    private final NameTable<FuturesConsumer> books = new NameTable<>();
    private final NameTable<FuturesConsumer> trades = new NameTable<>();
    private final NameTable<FuturesConsumer> tickers = new NameTable<>();

    void put(FuturesStream stream, FuturesConsumer consumer) {
        table(stream).put(stream.product(), consumer);
    }

    /** Takes a consumer away, unless another has its place already. */
    void remove(FuturesStream stream, FuturesConsumer consumer) {
        NameTable<FuturesConsumer> table = table(stream);
        if (table.find(stream.product()) == consumer) {
            table.remove(stream.product());
        }
    }

    private NameTable<FuturesConsumer> table(FuturesStream stream) {
        return switch (stream) {
            case FuturesStream.Book book -> books;
            case FuturesStream.Trades of -> trades;
            case FuturesStream.Ticker ticker -> tickers;
        };
    }

    @Nullable
    FuturesConsumer book(WireName name) {
        return books.find(name);
    }

    @Nullable
    FuturesConsumer trades(WireName name) {
        return trades.find(name);
    }

    @Nullable
    FuturesConsumer ticker(WireName name) {
        return tickers.find(name);
    }

    /**
     * Those that a damage may hurt. Where the feed is not known, these are all whose loss nothing else would show:
     * books
     * have a sequence.
     */
    List<FuturesConsumer> hurt(String feed, Optional<String> product) {
        return switch (feed) {
            case "book", "book_snapshot" -> of(books, product);
            case "trade", "trade_snapshot" -> of(trades, product);
            case "ticker" -> of(tickers, product);
            case "" -> Stream.of(trades, tickers).flatMap(table -> table.values().stream()).toList();
            default -> List.of();
        };
    }

    private static List<FuturesConsumer> of(NameTable<FuturesConsumer> table, Optional<String> product) {
        return product.map(name -> Stream.ofNullable(table.find(name)).toList()).orElseGet(table::values);
    }
}
