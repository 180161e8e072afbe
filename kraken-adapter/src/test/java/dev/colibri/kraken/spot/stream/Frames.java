package dev.colibri.kraken.spot.stream;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

import dev.colibri.kraken.common.feed.Node;

/** Frames of every channel, in the venue's own form, with what they mean. */
final class Frames {
    private Frames() {}

    static Arbitrary<Said> any() {
        return Arbitraries.oneOf(books(), trades(), tickers(), candles(), orders(), seldom());
    }

    static Arbitrary<Said> books() {
        return Combinators.combine(names(), types(), levels(), levels(), Arbitraries.longs().between(0, 0xFFFF_FFFFL),
                times()).as(
                        (name, type, bids, asks, checksum, time) -> new Said(
                                frame("book", type, List.of(Node.object("symbol", name, "bids", levels(bids), "asks",
                                        levels(asks), "checksum", checksum, "timestamp", time.text()))),
                                List.of("book " + name + ' ' + type + " bids " + told(bids) + " asks " + told(asks)
                                        + " checksum " + checksum + " at " + time.nanos()),
                                true));
    }

    static Arbitrary<Said> trades() {
        Arbitrary<Trade> trade = Combinators.combine(Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.just("BTC/USD")),
                Tuple.of(1, names())), Arbitraries.of("buy", "sell"), numbers(), numbers(),
                Arbitraries.of("limit", "market"), Arbitraries.longs().between(0, 999_999_999_999_999_999L), times())
                .as(Trade::new);
        return Combinators.combine(types(), trade.list().ofMinSize(1).ofMaxSize(8)).as((type, list) -> {
            List<String> told = new ArrayList<>();
            String last = "";
            for (Trade row : list) {
                if (!row.symbol().equals(last)) {
                    told.add("trades " + row.symbol() + ' ' + type);
                }
                last = row.symbol();
                told.add(told.removeLast() + row.told());
            }
            return new Said(frame("trade", type, list.stream().map(Trade::node).toList()), told, told.size() == 1);
        });
    }

    static Arbitrary<Said> tickers() {
        List<String> fields = List.of("bid", "bid_qty", "ask", "ask_qty", "last", "volume", "vwap", "low", "high",
                "change", "change_pct");
        return Combinators.combine(names(), types(), signed().list().ofSize(fields.size()), times())
                .as((name, type, values, time) -> {
                    List<Object> element = new ArrayList<>(List.of("symbol", name));
                    StringBuilder told = new StringBuilder("ticker " + name);
                    for (int i = 0; i < fields.size(); i++) {
                        element.addAll(List.of(fields.get(i), values.get(i)));
                        told.append(' ').append(TickerMessage.Field.values()[i]).append(' ')
                                .append(Recorder.decimal(values.get(i)));
                    }
                    element.addAll(List.of("timestamp", time.text()));
                    told.append(" at ").append(time.nanos());
                    return new Said(frame("ticker", type, List.of(Node.object(element.toArray()))),
                            List.of(told.toString()), true);
                });
    }

    static Arbitrary<Said> candles() {
        Arbitrary<Candle> candle = Combinators.combine(Arbitraries.of("ETH/USD", "ETH/USD", "BTC/USD"),
                Arbitraries.of(1, 1, 1, 21600), numbers().list().ofSize(6), Arbitraries.longs().between(0, 1L << 40),
                times()).as(Candle::new);
        return Combinators.combine(types(), candle.list().ofMinSize(1).ofMaxSize(5), times()).as((type, list, time) -> {
            List<String> told = new ArrayList<>();
            String last = "";
            for (Candle row : list) {
                String run = "candles " + row.symbol() + ' ' + row.interval() + ' ' + type;
                if (!run.equals(last)) {
                    told.add(run);
                }
                last = run;
                told.add(told.removeLast() + row.told());
            }
            return new Said(Node.object("channel", "ohlc", "type", type, "timestamp", time.text(), "data",
                    list.stream().map(Candle::node).toList()), told, false);
        });
    }

    static Arbitrary<Said> orders() {
        return Combinators.combine(names(), types(), orderRows(), orderRows(),
                Arbitraries.longs().between(0, 0xFFFF_FFFFL), times())
                .as((name, type, bids, asks, checksum, time) -> new Said(
                        frame("level3", type, List.of(Node.object("checksum", checksum, "symbol", name, "timestamp",
                                time.text(), "bids", bids.stream().map(row -> row.node(type)).toList(), "asks",
                                asks.stream().map(row -> row.node(type)).toList()))),
                        List.of("orders " + name + ' ' + type + " bids " + toldOrders(bids, type) + " asks "
                                + toldOrders(asks, type) + " checksum " + checksum + " at " + time.nanos()),
                        false));
    }

    /** Channels without elements of their own, and answers. */
    static Arbitrary<Said> seldom() {
        return Arbitraries.of(
                new Said(Node.object("channel", "heartbeat"), List.of("heartbeat"), false),
                new Said(Node.object("channel", "candlesticks", "type", "update", "data", List.of(1, 2)),
                        List.of("unknown channel candlesticks"), false),
                new Said(frame("status", "update", List.of(Node.object("system", "online", "api_version", "v2",
                        "connection_id", new Node.Raw("13834774380200032777"), "version", "2.0.10"))),
                        List.of(new StatusMessage("online", "13834774380200032777", "2.0.10").toString()), false),
                new Said(Node.object("channel", "instrument", "type", "snapshot", "data",
                        Node.object("assets", List.of(), "pairs", List.of(Node.object("symbol", "BTC/USD")))),
                        List.of("instruments"), false),
                new Said(Node.object("method", "subscribe", "result", Node.object("channel", "book", "depth", 10,
                        "snapshot", true, "symbol", "BTC/USD"), "success", true, "time_in",
                        "2023-09-25T09:04:31.742599Z",
                        "time_out", "2023-09-25T09:04:31.742648Z", "req_id", new Node.Raw("7")),
                        List.of(new SpotReply("subscribe", true, "", OptionalLong.of(7), Optional.of("book"),
                                Optional.of("BTC/USD"), OptionalInt.of(10), OptionalInt.empty(), Optional.empty(),
                                List.of()).toString()),
                        false),
                new Said(Node.object("error", "Currency pair not supported WWW/USD", "method", "subscribe", "req_id",
                        new Node.Raw("8"), "success", false, "symbol", "WWW/USD"),
                        List.of(new SpotReply("subscribe", false, "Currency pair not supported WWW/USD",
                                OptionalLong.of(8), Optional.empty(), Optional.of("WWW/USD"), OptionalInt.empty(),
                                OptionalInt.empty(), Optional.empty(), List.of()).toString()),
                        false));
    }

    private static Node.Obj frame(String channel, String type, List<Node.Obj> elements) {
        return Node.object("channel", channel, "type", type, "data", elements);
    }

    private static Arbitrary<String> types() {
        return Arbitraries.of("snapshot", "update");
    }

    private static Arbitrary<String> names() {
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of("BTC/USD", "ETH/USD", "MATIC/USD", "1INCH/EUR")),
                Tuple.of(1, Arbitraries.strings().withCharRange('!', '~').excludeChars('"', '\\').ofMinLength(1)
                        .ofMaxLength(48)));
    }

    /** At most 18 digits, which the fast road reads. */
    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.oneOf(
                Combinators
                        .combine(Arbitraries.longs().between(0, 9_999_999_999L), Arbitraries.integers().between(0, 9))
                        .as(BigDecimal::valueOf),
                Combinators.combine(Arbitraries.longs().between(0, 99_999_999_999_999_999L),
                        Arbitraries.integers().between(0, 17)).as(BigDecimal::valueOf),
                Arbitraries.integers().between(0, 17).map(scale -> BigDecimal.valueOf(0, scale)));
    }

    private static Arbitrary<BigDecimal> signed() {
        return Combinators.combine(numbers(), Arbitraries.of(true, true, false))
                .as((value, positive) -> positive ? value : value.negate());
    }

    private static Arbitrary<Time> times() {
        return Combinators.combine(Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.longs().between(0, 90_000_000_000L).map(n -> 1_767_258_271_000_000_000L + n)),
                Tuple.of(1, Arbitraries.longs().between(0, 9_000_000_000_000_000_000L))),
                Arbitraries.of(6, 6, 6, 9, 3, 0)).as(Time::of);
    }

    private static Arbitrary<List<Level>> levels() {
        return Combinators.combine(numbers(), numbers()).as(Level::new).list().ofMaxSize(12);
    }

    private static Arbitrary<List<Order>> orderRows() {
        return Combinators.combine(Arbitraries.of("add", "modify", "delete"),
                Arbitraries.strings().withChars("ABCXYZ0189-").ofMinLength(1).ofMaxLength(20), numbers(), numbers(),
                times()).as(Order::new).list().ofMaxSize(6);
    }

    private static List<Node.Obj> levels(List<Level> levels) {
        return levels.stream().map(level -> Node.object("price", level.price(), "qty", level.quantity())).toList();
    }

    private static String told(List<Level> levels) {
        return levels.stream().map(level -> Recorder.decimal(level.price()) + ':' + Recorder.decimal(level.quantity()))
                .collect(Collectors.joining(" ", "[", "]"));
    }

    private static String toldOrders(List<Order> rows, String type) {
        return rows.stream().map(row -> row.told(type)).collect(Collectors.joining(" ", "[", "]"));
    }

    private record Level(BigDecimal price, BigDecimal quantity) {}

    private record Time(long nanos, String text) {
        static Time of(long nanos, int decimals) {
            Instant instant = Instant.ofEpochSecond(nanos / 1_000_000_000, nanos % 1_000_000_000);
            String seconds = Instant.ofEpochSecond(instant.getEpochSecond()).toString().replace("Z", "");
            String fraction = "%09d".formatted(instant.getNano()).substring(0, decimals);
            String text = seconds + (decimals == 0 ? "" : "." + fraction) + 'Z';
            Instant printed = Instant.parse(text);
            return new Time(printed.getEpochSecond() * 1_000_000_000 + printed.getNano(), text);
        }
    }

    private record Trade(String symbol, String side, BigDecimal price, BigDecimal quantity, String type, long id,
            Time time) {
        Node.Obj node() {
            return Node.object("symbol", symbol, "side", side, "price", price, "qty", quantity, "ord_type", type,
                    "trade_id", id, "timestamp", time.text());
        }

        String told() {
            return ' ' + side.toUpperCase(Locale.ROOT) + " NORMAL " + Recorder.decimal(price) + ':'
                    + Recorder.decimal(quantity) + " id 0/" + id + " at " + time.nanos();
        }
    }

    private record Candle(String symbol, int interval, List<BigDecimal> values, long trades, Time begin) {

        private static final List<String> FIELDS = List.of("open", "high", "low", "close", "volume", "vwap");

        Node.Obj node() {
            List<Object> element = new ArrayList<>(List.of("symbol", symbol));
            for (int i = 0; i < FIELDS.size(); i++) {
                element.addAll(List.of(FIELDS.get(i), values.get(i)));
            }
            element.addAll(List.of("trades", trades, "interval_begin", begin.text(), "interval", interval, "timestamp",
                    begin.text()));
            return Node.object(element.toArray());
        }

        String told() {
            StringBuilder told = new StringBuilder();
            for (int i = 0; i < FIELDS.size(); i++) {
                told.append(' ').append(CandleRows.Field.values()[i]).append(' ')
                        .append(Recorder.decimal(values.get(i)));
            }
            return told + " trades " + trades + " from " + begin.nanos();
        }
    }

    private record Order(String event, String id, BigDecimal price, BigDecimal quantity, Time time) {
        Node.Obj node(String type) {
            List<Object> element = new ArrayList<>();
            if (type.equals("update")) {
                element.addAll(List.of("event", event));
            }
            element.addAll(List.of("order_id", id, "limit_price", price, "order_qty", quantity, "timestamp",
                    time.text()));
            return Node.object(element.toArray());
        }

        String told(String type) {
            String what = type.equals("update") ? event.toUpperCase(Locale.ROOT) : "ADD";
            return what + ' ' + id + ' ' + Recorder.decimal(price) + ':' + Recorder.decimal(quantity) + " at "
                    + time.nanos();
        }
    }
}
