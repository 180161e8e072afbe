package dev.colibri.kraken.futures.market;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.Side;
import dev.colibri.kraken.common.market.Manners;
import dev.colibri.kraken.common.market.Tape;
import dev.colibri.kraken.common.market.Tape.Print;
import dev.colibri.kraken.common.market.Tape.Truth;
import dev.colibri.kraken.common.wire.KrakenTimes;
import dev.colibri.kraken.futures.rest.FuturesMethod;
import dev.colibri.kraken.scripted.Query;
import dev.colibri.kraken.scripted.ScriptedMarket;

/**
 * Tells one contract's tapes as Kraken Futures would.
 *
 * @param tapes by the venue's word for the price
 */
record FuturesVenue(Map<String, Tape> tapes, Manners manners, long now) {

    /** A venue at a moment, of which it knows what happened until then. */
    static FuturesVenue at(long now, Tape trades, Tape computed, Manners manners) {
        return new FuturesVenue(Map.of("trade", trades.until(now), "mark", computed.until(now), "spot",
                computed.until(now)), manners, now);
    }

    ScriptedMarket script() {
        return new ScriptedMarket().futures(FuturesMethod.TICKER, (symbol, query) -> ticker(symbol))
                .futures(FuturesMethod.MARKET_EXECUTIONS, (symbol, query) -> executions(query))
                .futures(FuturesMethod.CANDLES, this::candles);
    }

    String ticker(String symbol) {
        return "{\"result\":\"success\",\"ticker\":{\"symbol\":\"" + symbol + "\"},\"serverTime\":\""
                + EventTime.instant(now) + "\"}";
    }

    Tape tape(String word) {
        return Optional.ofNullable(tapes.get(word)).orElseThrow();
    }

    String executions(Query query) {
        boolean ascending = query.text("sort").equals("asc");
        int slack = manners.inclusive() ? 0 : 1;
        long since = KrakenTimes.ofMillis(query.number("since").orElse(0) + slack);
        long before = KrakenTimes.ofMillis(query.number("before").orElse(Long.MAX_VALUE / 1_000_000) - slack);
        List<Print> all = tape("trade").prints().stream().filter(print -> print.time() >= since
                && print.time() <= before).toList();
        List<Print> inOrder = ascending ? all : all.reversed();
        String token = query.text("continuation_token");
        if (!token.matches("(\\+\\d{1,6}==)?")) {
            return "{\"error\":\"invalid continuation token\"}";
        }
        int from = token.isEmpty() ? 0 : Integer.parseInt(token.substring(1, token.indexOf('=')));
        int to = (int) Math.min(inOrder.size(), from + Math.min(query.number("count").orElse(1000), manners.page()));
        String next = to == inOrder.size() ? "" : ",\"continuationToken\":\"+" + to + "==\"";
        return inOrder.subList(from, to).stream().map(FuturesVenue::element).collect(Collectors.joining(",",
                "{\"elements\":[", "],\"len\":" + (to - from) + next + "}"));
    }

    /** The id of a trade. */
    static UUID uid(long id) {
        return new UUID(0x4190_60e5_869d_41bfL, id);
    }

    private static String element(Print print) {
        return element(print, "\"takerOrder\":{\"direction\":\"" + (print.taker() == Side.BUY ? "Buy" : "Sell")
                + "\",\"orderType\":\"Limit\"}");
    }

    /** A trade with its orders in the venue's words. */
    static String element(Print print, String orders) {
        long millis = KrakenTimes.toMillis(print.time());
        String uid = uid(print.id()).toString();
        return "{\"uid\":\"" + uid + "\",\"timestamp\":" + millis
                + ",\"event\":{\"Execution\":{\"execution\":{\"uid\":\""
                + uid + "\",\"timestamp\":" + millis + ",\"quantity\":\"" + print.quantity().toPlainString()
                + "\",\"price\":\"" + print.price().toPlainString() + "\"," + orders
                + "},\"takerReducedQuantity\":\"\"}}}";
    }

    String candles(String subject, Query query) {
        String[] words = subject.split("/");
        long length = length(words[2]);
        long slack = manners.inclusive() ? 0 : 1;
        long from = KrakenTimes.ofSeconds(query.number("from").orElseThrow()) + slack;
        long to = KrakenTimes.ofSeconds(query.number("to").orElseThrow()) - slack;
        List<Truth> all = tape(words[0]).barsOpenBy(length, now).stream()
                .filter(bar -> bar.openTime() >= from && bar.openTime() <= to)
                .filter(bar -> manners.tellsQuiet() || !bar.isQuiet()).toList();
        int count = Math.min(all.size(), manners.page());
        List<Truth> told = manners.cutsHead() ? all.subList(all.size() - count, all.size()) : all.subList(0, count);
        return told.stream().map(FuturesVenue::candle).collect(Collectors.joining(",", "{\"candles\":[",
                "],\"more_candles\":" + (count < all.size()) + "}"));
    }

    private static long length(String resolution) {
        long units = Long.parseLong(resolution.substring(0, resolution.length() - 1));
        return KrakenTimes.ofSeconds(units * switch (resolution.charAt(resolution.length() - 1)) {
            case 'm' -> 60;
            case 'h' -> 3600;
            case 'd' -> 86_400;
            default -> 604_800;
        });
    }

    private static String candle(Truth bar) {
        return "{\"time\":" + KrakenTimes.toMillis(bar.openTime()) + ",\"open\":\"" + bar.open() + "\",\"high\":\""
                + bar.high() + "\",\"low\":\"" + bar.low() + "\",\"close\":\"" + bar.close() + "\",\"volume\":\""
                + bar.volume().toPlainString() + "\"}";
    }
}
