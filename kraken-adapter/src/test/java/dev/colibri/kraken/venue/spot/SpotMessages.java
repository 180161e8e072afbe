package dev.colibri.kraken.venue.spot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Side;
import dev.colibri.kraken.venue.Figures;
import dev.colibri.kraken.venue.Market;
import dev.colibri.kraken.venue.PlainCandle;
import dev.colibri.kraken.venue.Print;
import dev.colibri.kraken.venue.QueueBook;
import dev.colibri.kraken.venue.Resting;
import dev.colibri.kraken.venue.Tree;
import dev.colibri.kraken.venue.VenueClock;

/** The messages of the market's channels. Prices and quantities have all of their pair's decimals. */
final class SpotMessages {
    private static final int MICROS = 6;
    private static final int NANOS = 9;

    private SpotMessages() {}

    static String ticker(Market<SpotPair> market, boolean snapshot, long now) {
        SpotPair pair = market.terms();
        Figures day = market.day(now);
        ObjectNode row = Tree.object().put("symbol", pair.name());
        best(row, pair, "bid", market.book().levels(Side.BUY, 1));
        best(row, pair, "ask", market.book().levels(Side.SELL, 1));
        price(row, pair, "last", day.last());
        row.put("volume", pair.quantity(day.volume()));
        price(row, pair, "vwap", day.vwap());
        price(row, pair, "low", day.low());
        price(row, pair, "high", day.high());
        row.put("change", pair.price(day.change())).put("change_pct", percent(day.changePercent()));
        row.put("timestamp", VenueClock.text(now, MICROS));
        return message("ticker", snapshot, row);
    }

    /** A side without orders, and figures of a pair that has not traded, are left out. */
    private static void price(ObjectNode row, SpotPair pair, String field, @Nullable BigDecimal figure) {
        if (figure != null) {
            row.put(field, pair.price(figure));
        }
    }

    private static void best(ObjectNode row, SpotPair pair, String side, List<QueueBook.Level> best) {
        for (QueueBook.Level level : best) {
            row.put(side, pair.price(level.price())).put(side + "_qty", pair.quantity(level.quantity()));
        }
    }

    private static BigDecimal percent(BigDecimal figure) {
        return figure.setScale(2, RoundingMode.HALF_EVEN);
    }

    static String bookSnapshot(Market<SpotPair> market, int depth, long now) {
        QueueBook book = market.book();
        return book(market.terms(), true, book.levels(Side.BUY, depth), book.levels(Side.SELL, depth),
                SpotChecksum.ofLevels(book, market.terms()), now);
    }

    static String book(SpotPair pair, boolean snapshot, List<QueueBook.Level> bids, List<QueueBook.Level> asks,
            long checksum, long now) {
        ObjectNode row = Tree.object().put("symbol", pair.name());
        row.set("bids", levels(pair, bids));
        row.set("asks", levels(pair, asks));
        row.put("checksum", checksum).put("timestamp", VenueClock.text(now, MICROS));
        return message("book", snapshot, row);
    }

    private static ArrayNode levels(SpotPair pair, List<QueueBook.Level> levels) {
        ArrayNode rows = Tree.array();
        levels.forEach(level -> rows.addObject().put("price", pair.price(level.price())).put("qty",
                pair.quantity(level.quantity())));
        return rows;
    }

    static String ordersSnapshot(Market<SpotPair> market, int depth, long now) {
        BookWindow window = BookWindow.of(market.book(), depth);
        return orders(market.terms(), true, all(window.bids()), all(window.asks()),
                SpotChecksum.ofOrders(market.book(), market.terms()), now);
    }

    private static List<BookWindow.Change> all(Map<BigDecimal, List<Resting>> side) {
        List<BookWindow.Change> orders = new ArrayList<>();
        side.values().forEach(queue -> queue.forEach(order -> orders.add(new BookWindow.Change("", order))));
        return orders;
    }

    static String orders(SpotPair pair, boolean snapshot, List<BookWindow.Change> bids, List<BookWindow.Change> asks,
            long checksum, long now) {
        ObjectNode row = Tree.object().put("symbol", pair.name()).put("checksum", checksum);
        row.set("bids", orders(pair, bids));
        row.set("asks", orders(pair, asks));
        row.put("timestamp", VenueClock.text(now, NANOS));
        return message("level3", snapshot, row);
    }

    private static ArrayNode orders(SpotPair pair, List<BookWindow.Change> orders) {
        ArrayNode rows = Tree.array();
        for (BookWindow.Change change : orders) {
            ObjectNode row = rows.addObject();
            if (!change.event().isEmpty()) {
                row.put("event", change.event());
            }
            row.put("order_id", change.order().id()).put("limit_price", pair.price(change.order().price()))
                    .put("order_qty", pair.quantity(change.order().quantity()))
                    .put("timestamp", VenueClock.text(change.order().time(), NANOS));
        }
        return rows;
    }

    static String trades(SpotPair pair, boolean snapshot, List<Print> prints) {
        ArrayNode rows = Tree.array();
        for (Print print : prints) {
            rows.addObject().put("symbol", pair.name()).put("side", print.taker() == Side.BUY ? "buy" : "sell")
                    .put("price", pair.price(print.price())).put("qty", pair.quantity(print.quantity()))
                    .put("ord_type", print.number() % 2 == 0 ? "limit" : "market").put("trade_id", print.number())
                    .put("timestamp", VenueClock.text(print.time(), MICROS));
        }
        return Tree.text(envelope("trade", snapshot).set("data", rows));
    }

    static String candles(SpotPair pair, boolean snapshot, List<PlainCandle> candles, int minutes, long now) {
        ArrayNode rows = Tree.array();
        for (PlainCandle candle : candles) {
            ObjectNode row = rows.addObject().put("symbol", pair.name()).put("open", pair.price(candle.open()))
                    .put("high", pair.price(candle.high())).put("low", pair.price(candle.low()))
                    .put("close", pair.price(candle.close())).put("trades", candle.trades())
                    .put("volume", pair.quantity(candle.volume()));
            price(row, pair, "vwap", candle.vwap().orElse(null));
            row.put("interval_begin", VenueClock.text(candle.begin(), NANOS)).put("interval", minutes)
                    .put("timestamp", VenueClock.text(candle.end(), MICROS));
        }
        return Tree.text(envelope("ohlc", snapshot).put("timestamp", VenueClock.text(now, NANOS)).set("data", rows));
    }

    private static String message(String channel, boolean snapshot, ObjectNode row) {
        return Tree.text(envelope(channel, snapshot).set("data", Tree.array().add(row)));
    }

    static ObjectNode envelope(String channel, boolean snapshot) {
        return Tree.object().put("channel", channel).put("type", snapshot ? "snapshot" : "update");
    }
}
