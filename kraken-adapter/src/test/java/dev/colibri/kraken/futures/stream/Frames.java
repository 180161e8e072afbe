package dev.colibri.kraken.futures.stream;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

import dev.colibri.kraken.common.feed.Lines;
import dev.colibri.kraken.common.feed.Node;
import dev.colibri.kraken.futures.stream.FuturesTickerMessage.Field;

/** Frames of every feed, in the venue's own form, with what they mean. */
final class Frames {
    private static final long LATEST_MILLI = 9_223_372_036_854L;

    private static final List<String> TICKER = List.of("bid", "bid_size", "ask", "ask_size", "last", "index",
            "markPrice", "volume", "volumeQuote", "openInterest", "open", "high", "low", "change", "funding_rate",
            "funding_rate_prediction", "relative_funding_rate", "relative_funding_rate_prediction",
            "next_funding_rate_time");

    private Frames() {}

    static Arbitrary<Said> any() {
        return Arbitraries.oneOf(levels(), books(), trades(), pastTrades(), tickers(), seldom());
    }

    static Arbitrary<Said> levels() {
        return Combinators.combine(names(), sides(), sequences(), numbers(), numbers(), millis())
                .as((name, side, sequence, price, quantity, milli) -> {
                    String level = '[' + Lines.decimal(price) + ':' + Lines.decimal(quantity) + ']';
                    boolean buy = side.equals("buy");
                    return new Said(Node.object("feed", "book", "product_id", name, "side", side, "seq", sequence,
                            "price", price, "qty", quantity, "timestamp", milli),
                            "book " + name + " update bids " + (buy ? level : "[]") + " asks " + (buy ? "[]" : level)
                                    + " seq " + sequence + " at " + milli * 1_000_000,
                            true);
                });
    }

    static Arbitrary<Said> books() {
        Arbitrary<List<Level>> sides = Combinators.combine(numbers(), numbers()).as(Level::new).list().ofMaxSize(12);
        return Combinators.combine(names(), millis(), sequences(), sides, sides)
                .as((name, milli, sequence, bids, asks) -> new Said(
                        Node.object("feed", "book_snapshot", "product_id", name, "timestamp", milli, "seq", sequence,
                                "tickSize", new Node.Raw("null"), "bids", nodes(bids), "asks", nodes(asks)),
                        "book " + name + " snapshot bids " + told(bids) + " asks " + told(asks) + " seq " + sequence
                                + " at " + milli * 1_000_000,
                        false));
    }

    static Arbitrary<Said> trades() {
        return Combinators.combine(names(), trade()).as((name, trade) -> new Said(trade.node(name),
                "trades " + name + " update" + trade.told(),
                List.of("fill", "liquidation").contains(trade.type())));
    }

    static Arbitrary<Said> pastTrades() {
        return Combinators.combine(names(), trade().list().ofMaxSize(8)).as((name, list) -> {
            List<Trade> oldestFirst = new ArrayList<>(list);
            Collections.reverse(oldestFirst);
            oldestFirst.sort(Comparator.comparingLong(Trade::sequence));
            return new Said(Node.object("feed", "trade_snapshot", "product_id", name, "trades",
                    list.stream().map(trade -> trade.node(name)).toList()),
                    "trades " + name + " snapshot"
                            + oldestFirst.stream().map(Trade::told).collect(Collectors.joining()),
                    false);
        });
    }

    static Arbitrary<Said> tickers() {
        return Combinators.combine(names(), millis(), signed().optional(0.9).list().ofSize(TICKER.size()),
                Arbitraries.of(true, false), Arbitraries.of(true, false), Arbitraries.integers().between(0, 9))
                .as((name, milli, values, suspended, postOnly, place) -> {
                    List<Object> fields = new ArrayList<>(List.of("time", milli, "product_id", name));
                    StringBuilder told = new StringBuilder("ticker " + name);
                    for (int i = 0; i < values.size(); i++) {
                        if (i == place) {
                            fields.addAll(
                                    List.of("feed", "ticker", "premium", new Node.Raw("-0.0"), "pair", "XBT:USD"));
                        }
                        if (values.get(i).isPresent()) {
                            fields.addAll(List.of(TICKER.get(i), values.get(i).get()));
                            told.append(' ').append(Field.values()[i]).append(' ')
                                    .append(Lines.decimal(values.get(i).get()));
                        }
                    }
                    fields.addAll(List.of("suspended", suspended, "post_only", postOnly));
                    told.append(suspended ? " suspended" : "").append(postOnly ? " post only" : "").append(" at ")
                            .append(milli * 1_000_000);
                    return new Said(Node.object(fields.toArray()), told.toString(), false);
                });
    }

    /** Feeds without product, feeds that nobody knows, and answers. */
    static Arbitrary<Said> seldom() {
        return Arbitraries.oneOf(
                millis().map(milli -> new Said(Node.object("feed", "heartbeat", "time", milli),
                        "heartbeat at " + milli * 1_000_000, false)),
                Arbitraries.of(
                        new Said(Node.object("feed", "candles_trade_1m", "product_id", "PF_XBTUSD", "candle",
                                Node.object("time", 1, "open", 2)), "unknown feed candles_trade_1m", false),
                        new Said(Node.object("feed", "open_orders", "order_id", "660c6b23", "is_cancel", true),
                                "unknown feed open_orders", false),
                        new Said(Node.object("event", "info", "version", 1), "Greeting[version=1]", false),
                        new Said(Node.object("event", "pong"), "Pong[]", false),
                        new Said(Node.object("event", "subscribed", "feed", "book", "product_ids",
                                List.of("PF_XBTUSD", "PF_ETHUSD")),
                                "Subscribed[feed=book, products=[PF_XBTUSD, PF_ETHUSD]]", false),
                        new Said(Node.object("event", "unsubscribed", "feed", "trade", "product_ids",
                                List.of("PF_XBTUSD")), "Unsubscribed[feed=trade, products=[PF_XBTUSD]]", false),
                        new Said(Node.object("event", "subscribed_failed", "feed", "trade", "product_ids",
                                List.of("PF_XBTUSD")),
                                "Refused[event=subscribed_failed, feed=trade, products=[PF_XBTUSD]]", false),
                        new Said(Node.object("event", "alert", "message", "Couldn't subscribe to invalid feed"),
                                "Alert[message=Couldn't subscribe to invalid feed]", false),
                        new Said(Node.object("event", "challenge", "message", "c100b894-1729-464d-ace1-52dbce11db42"),
                                "Challenge[message=c100b894-1729-464d-ace1-52dbce11db42]", false)));
    }

    private static Arbitrary<Trade> trade() {
        Arbitrary<String> ids = Combinators.combine(Arbitraries.longs().filter(half -> half != 0), Arbitraries.longs(),
                Arbitraries.of(true, true, true, false)).as((high, low, lower) -> {
                    String id = new UUID(high, low).toString();
                    return lower ? id : id.toUpperCase(Locale.ROOT);
                });
        Arbitrary<String> types = Arbitraries.of("fill", "fill", "fill", "fill", "liquidation", "partialLiquidation",
                "termination", "block", "novelty");
        return Combinators.combine(ids, sides(), types, sequences(), millis(), numbers(), numbers()).as(Trade::new);
    }

    private static Arbitrary<String> sides() {
        return Arbitraries.of("buy", "sell");
    }

    private static Arbitrary<String> names() {
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of("PF_XBTUSD", "PI_XBTUSD", "FF_ETHUSD_260925",
                "PF_AAPLxUSD")),
                Tuple.of(1, Arbitraries.strings().withCharRange('!', '~').excludeChars('"', '\\').ofMinLength(1)
                        .ofMaxLength(48)));
    }

    private static Arbitrary<Long> sequences() {
        return Arbitraries.oneOf(Arbitraries.longs().between(0, 3),
                Arbitraries.longs().between(0, 999_999_999_999_999_999L));
    }

    private static Arbitrary<Long> millis() {
        return Arbitraries.oneOf(Arbitraries.longs().between(1_767_258_271_000L, 1_767_258_371_000L),
                Arbitraries.longs().between(0, LATEST_MILLI));
    }

    /** At most 18 digits, which the fast road reads. */
    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.longs().between(0, 9_999_999L), Arbitraries.integers().between(0, 6))
                        .as(BigDecimal::valueOf),
                Combinators.combine(Arbitraries.longs().between(0, 99_999_999_999_999_999L),
                        Arbitraries.integers().between(0, 17)).as(BigDecimal::valueOf),
                Arbitraries.integers().between(0, 17).map(scale -> BigDecimal.valueOf(0, scale)));
    }

    private static Arbitrary<BigDecimal> signed() {
        return Combinators.combine(numbers(), Arbitraries.of(true, true, false))
                .as((value, positive) -> positive ? value : value.negate());
    }

    private static List<Node.Obj> nodes(List<Level> levels) {
        return levels.stream().map(level -> Node.object("price", level.price(), "qty", level.quantity())).toList();
    }

    private static String told(List<Level> levels) {
        return levels.stream().map(level -> Lines.decimal(level.price()) + ':' + Lines.decimal(level.quantity()))
                .collect(Collectors.joining(" ", "[", "]"));
    }

    private record Level(BigDecimal price, BigDecimal quantity) {}

    private record Trade(String id, String side, String type, long sequence, long milli, BigDecimal quantity,
            BigDecimal price) {
        Node.Obj node(String product) {
            return Node.object("feed", "trade", "product_id", product, "uid", id, "side", side, "type", type, "seq",
                    sequence, "time", milli, "qty", quantity, "price", price);
        }

        String told() {
            UUID uuid = UUID.fromString(id);
            String kind = switch (type) {
                case "fill" -> "NORMAL";
                case "liquidation", "partialLiquidation" -> "LIQUIDATION";
                case "termination", "block" -> type.toUpperCase(Locale.ROOT);
                default -> "UNKNOWN";
            };
            return ' ' + side.toUpperCase(Locale.ROOT) + ' ' + kind + ' ' + Lines.decimal(price) + ':'
                    + Lines.decimal(quantity) + " id " + uuid.getMostSignificantBits() + '/'
                    + uuid.getLeastSignificantBits() + " at " + milli * 1_000_000;
        }
    }
}
