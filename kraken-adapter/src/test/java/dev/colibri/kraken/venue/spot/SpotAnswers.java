package dev.colibri.kraken.venue.spot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Side;
import dev.colibri.kraken.venue.Asked;
import dev.colibri.kraken.venue.Figures;
import dev.colibri.kraken.venue.Market;
import dev.colibri.kraken.venue.PlainCandle;
import dev.colibri.kraken.venue.Print;
import dev.colibri.kraken.venue.QueueBook;
import dev.colibri.kraken.venue.Tree;
import dev.colibri.kraken.venue.VenueClock;

/**
 * What requests tell of a pair's market. Figures are text; prices have the decimals of costs, but those of candles the
 * pair's own; sizes of tickers and books have three decimals.
 */
final class SpotAnswers {
    /** The most trades of an answer, and as many as there are when nobody says how many. */
    static final int TRADES = 1000;

    private static final int CANDLES = 720;
    private static final int SPREADS = 200;
    private static final int LEVELS = 100;
    /** Below this, a number is of seconds, above of nanoseconds. */
    private static final long NANOSECONDS = 100_000_000_000L;

    private final SpotVenue venue;
    private final Map<String, List<ArrayNode>> spreads = new LinkedHashMap<>();

    SpotAnswers(SpotVenue venue) {
        this.venue = venue;
    }

    ObjectNode ticker(Market<SpotPair> market) {
        SpotPair pair = market.terms();
        Figures day = market.day(venue.clock().now());
        Figures today = market.today(venue.clock().now());
        ObjectNode row = Tree.object();
        row.set("a", best(pair, market.book().levels(Side.SELL, 1)));
        row.set("b", best(pair, market.book().levels(Side.BUY, 1)));
        List<Print> last = market.prints(1);
        row.set("c", Tree.array().add(price(pair, day.last()))
                .add(pair.quantity(last.isEmpty() ? BigDecimal.ZERO : last.getLast().quantity()).toPlainString()));
        row.set("v", Tree.array().add(pair.quantity(today.volume()).toPlainString())
                .add(pair.quantity(day.volume()).toPlainString()));
        row.set("p", Tree.array().add(price(pair, today.vwap())).add(price(pair, day.vwap())));
        row.set("t", Tree.array().add(today.trades()).add(day.trades()));
        row.set("l", Tree.array().add(price(pair, today.low())).add(price(pair, day.low())));
        row.set("h", Tree.array().add(price(pair, today.high())).add(price(pair, day.high())));
        return row.put("o", price(pair, today.open()));
    }

    private static ArrayNode best(SpotPair pair, List<QueueBook.Level> best) {
        QueueBook.Level level =
                best.isEmpty() ? new QueueBook.Level(BigDecimal.ZERO, BigDecimal.ZERO) : best.getFirst();
        return Tree.array().add(price(pair, level.price()))
                .add(level.quantity().setScale(0, RoundingMode.HALF_EVEN).toPlainString()).add(size(level.quantity()));
    }

    void depth(Market<SpotPair> market, Asked asked, ObjectNode result, String key) {
        int count = (int) asked.number("count").orElse(LEVELS);
        ObjectNode book = result.putObject(key);
        book.set("asks", levels(market, Side.SELL, count));
        book.set("bids", levels(market, Side.BUY, count));
    }

    private ArrayNode levels(Market<SpotPair> market, Side side, int count) {
        ArrayNode rows = Tree.array();
        market.book().levels(side, count).forEach(level -> rows.addArray().add(price(market.terms(), level.price()))
                .add(size(level.quantity())).add(VenueClock.seconds(venue.clock().now())));
        return rows;
    }

    /** Trades after a time, oldest first, or the latest ones. */
    void trades(Market<SpotPair> market, Asked asked, ObjectNode result, String key) {
        int count = (int) Math.min(asked.number("count").orElse(TRADES), TRADES);
        List<Print> told = market.prints(count);
        if (asked.number("since").isPresent()) {
            long since = asked.number("since").getAsLong();
            long after = since < NANOSECONDS ? Duration.ofSeconds(since).toNanos() : since;
            told = market.prints().stream().filter(print -> print.time() > after).limit(count).toList();
        }
        ArrayNode rows = result.putArray(key);
        told.forEach(print -> rows.add(trade(market.terms(), print)));
        long last = told.isEmpty() ? venue.clock().now() : told.getLast().time();
        result.put("last", Long.toString(last));
    }

    private static ArrayNode trade(SpotPair pair, Print print) {
        return Tree.array().add(price(pair, print.price())).add(pair.quantity(print.quantity()).toPlainString())
                .add(BigDecimal.valueOf(print.time(), 9).stripTrailingZeros())
                .add(print.taker() == Side.BUY ? "b" : "s").add(print.number() % 2 == 0 ? "l" : "m").add("")
                .add(print.number());
    }

    void candles(Market<SpotPair> market, Asked asked, ObjectNode result, String key) {
        long minutes = asked.number("interval").orElse(1);
        List<PlainCandle> all = all(market, minutes);
        long since = asked.number("since").orElse(Long.MIN_VALUE);
        ArrayNode rows = result.putArray(key);
        for (PlainCandle candle : all) {
            if (candle == all.getLast() || VenueClock.seconds(candle.begin()) > since) {
                rows.add(candle(market.terms(), candle));
            }
        }
        result.put("last", all.size() < 2 ? 0 : VenueClock.seconds(all.get(all.size() - 2).begin()));
    }

    /** The candles of an interval that the venue keeps: so many finished ones, and the one that runs. */
    List<PlainCandle> all(Market<SpotPair> market, long minutes) {
        List<PlainCandle> all = PlainCandle.withoutHoles(market.prints(), Duration.ofMinutes(minutes).toNanos(),
                venue.clock().now());
        return all.subList(Math.max(0, all.size() - CANDLES - 1), all.size());
    }

    private static ArrayNode candle(SpotPair pair, PlainCandle candle) {
        ArrayNode row = Tree.array().add(VenueClock.seconds(candle.begin()));
        List.of(candle.open(), candle.high(), candle.low(), candle.close())
                .forEach(figure -> row.add(pair.price(figure).toPlainString()));
        return row.add(candle.vwap().map(vwap -> pair.price(vwap).toPlainString()).orElse("0.0"))
                .add(pair.quantity(candle.volume()).toPlainString()).add(candle.trades());
    }

    /** Keeps the best bid and ask of now. */
    void spread(Market<SpotPair> market) {
        SpotPair pair = market.terms();
        List<ArrayNode> rows = spreads.computeIfAbsent(pair.name(), none -> new ArrayList<>());
        ArrayNode row = Tree.array().add(VenueClock.seconds(venue.clock().now()));
        for (Side side : List.of(Side.BUY, Side.SELL)) {
            row.add(price(pair, market.book().levels(side, 1).stream().findFirst().map(QueueBook.Level::price)
                    .orElse(BigDecimal.ZERO)));
        }
        rows.add(row);
        if (rows.size() > SPREADS) {
            rows.removeFirst();
        }
    }

    void spreads(Market<SpotPair> market, Asked asked, ObjectNode result, String key) {
        long since = asked.number("since").orElse(Long.MIN_VALUE);
        ArrayNode rows = result.putArray(key);
        spreads.getOrDefault(market.terms().name(), List.of()).stream().filter(row -> row.get(0).asLong() >= since)
                .forEach(rows::add);
        result.put("last", VenueClock.seconds(venue.clock().now()));
    }

    private static String price(SpotPair pair, @Nullable BigDecimal figure) {
        BigDecimal price = figure == null ? BigDecimal.ZERO : figure;
        return price.setScale(pair.costDecimals(), RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String size(BigDecimal quantity) {
        return quantity.setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
